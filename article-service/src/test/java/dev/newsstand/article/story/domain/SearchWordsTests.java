package dev.newsstand.article.story.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTests {

    @Test
    void theLastWordMayBeOnlyBegun() {
        assertThat(SearchWords.of("north kor")).isEqualTo(new SearchWords("north kor", "north ", "kor"));
        assertThat(SearchWords.of("öff")).isEqualTo(new SearchWords("öff", "", "öff"));
        assertThat(SearchWords.of("東")).isEqualTo(new SearchWords("東", "", "東"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"north kor", "\"north korea\"", "cats -dog", "cats or dog", "a", "cats or", "it's", ""})
    void whatIsNotAWordOfItsOwnIsTakenAsItIs(String typed) {
        assertThat(SearchWords.of(typed).begun()).isNull();
        assertThat(SearchWords.of(typed).all()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "World, world",
        "Arts & Culture, arts-culture",
        "'  Deep  Sea ', deep-sea",
        "Économie, economie",
        "Новости, новости",
        "'&', ''"
    })
    void aSectionHasOneKeyHoweverItIsSpelled(String name, String key) {
        assertThat(SectionKey.of(name)).isEqualTo(key);
    }
}
