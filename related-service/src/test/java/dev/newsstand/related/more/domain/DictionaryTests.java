package dev.newsstand.related.more.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DictionaryTests {

    private static final List<String> MANY =
            IntStream.range(0, 10_000).mapToObj(n -> "слово" + n).toList();

    private final Dictionary dictionary = new Dictionary();

    @Test
    void numbersEachWordOnceAndForGood() {
        int[] first = dictionary.numbers(Words.of(MANY));
        int[] again = dictionary.numbers(Words.of(MANY));

        assertThat(again).isEqualTo(first);
        assertThat(IntStream.of(first).distinct()).hasSize(MANY.size());
        assertThat(IntStream.of(first).mapToObj(dictionary.page()::word)).isEqualTo(MANY);
    }

    @Test
    void leavesAPageAsItIsWhileMoreWordsCome() {
        int[] known = dictionary.numbers(Words.of(List.of("tide", "harbour")));
        dictionary.count(known, 1);
        Dictionary.Page page = dictionary.page();

        dictionary.count(dictionary.numbers(Words.of(List.of("tide", "gauge"))), 1);
        dictionary.numbers(Words.of(MANY));

        assertThat(page.numbers(Words.of(List.of("gauge", "harbour", "tide")))).containsExactly(-1, known[1], known[0]);
        assertThat(page.storiesWith(known[0])).isEqualTo(1);
        assertThat(dictionary.page().storiesWith(known[0])).isEqualTo(2);
    }

    @Test
    void keepsWordsApartThatAreSpelledAlike() {
        Set<String> words = new HashSet<>(List.of("a", "b", "ab", "ba", "aa", "", "é", "e"));

        assertThat(IntStream.of(dictionary.numbers(Words.of(words))).distinct()).hasSize(words.size());
    }
}
