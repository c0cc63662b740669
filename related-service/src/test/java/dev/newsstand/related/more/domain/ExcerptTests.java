package dev.newsstand.related.more.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void leavesAShortTextWhole() {
        assertThat(Excerpt.of("  Two \n\n lines.  ")).contains("Two lines.");
    }

    @Test
    void cutsAtAWordWithARealEllipsis() {
        String text = "A profoundly troubling strategic development, said the head of the office. ".repeat(5);

        String excerpt = Excerpt.of(text).orElseThrow();

        assertThat(excerpt).endsWith("…").hasSizeBetween(150, 180);
        assertThat(text).startsWith(excerpt.substring(0, excerpt.length() - 1));
        assertThat(text.charAt(excerpt.length() - 1)).isIn(' ', ',', '.');
        assertThat(excerpt).doesNotMatch(".*[ ,.]…$");
    }

    @Test
    void cutsATextWithoutSpaces() {
        assertThat(Excerpt.of("漢字".repeat(300)).orElseThrow().length()).isBetween(2, 180);
        assertThat(Excerpt.of("x".repeat(500)).orElseThrow()).isEqualTo("x".repeat(179) + "…");
    }

    @Test
    void neverCutsACharacterInTwo() {
        for (int shift = 0; shift < 4; shift++) {
            String excerpt = Excerpt.of("x".repeat(shift) + "🗞".repeat(200)).orElseThrow();
            assertThat(excerpt.codePoints()).noneMatch(point -> Character.getType(point) == Character.SURROGATE);
        }
    }

    @Test
    void isAbsentWithoutWords() {
        assertThat(Excerpt.of(" \n ")).isEmpty();
    }
}
