package dev.newsstand.related.more.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LuceneTokensTests {

    private final LuceneTokens tokens = new LuceneTokens();

    @Test
    void leaveFunctionWordsOutAndTakePluralsAsOne() {
        assertThat(tokens.of("The ferries of Tarn's harbour")).containsExactly("ferry", "tarn", "harbour");
    }

    @Test
    void readInitialsAsAWord() {
        assertThat(tokens.of("U.S. officials, US troops")).containsExactly("us", "official", "us", "troop");
    }

    @Test
    void keepAccentsAndOtherScripts() {
        assertThat(tokens.of("Český хлеб")).containsExactly("český", "хлеб");
    }

    @Test
    void pairTheCharactersOfChinese() {
        assertThat(tokens.of("火箭升空")).containsExactly("火箭", "箭升", "升空");
    }

    @Test
    void areNoneInSpacesAndMarks() {
        assertThat(tokens.of(" – ?! ")).isEmpty();
    }
}
