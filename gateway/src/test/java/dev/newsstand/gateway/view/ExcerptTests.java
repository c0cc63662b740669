package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void leavesShortTextAsItIs() {
        assertThat(Excerpt.of("Ferry crews vote.")).isEqualTo("Ferry crews vote.");
    }

    @Test
    void cutsBetweenWordsAndClosesWithAnEllipsis() {
        assertThat(Excerpt.of("a profoundly troubling strategic development", 40))
                .isEqualTo("a profoundly troubling strategic…");
    }

    @Test
    void keepsAWordThatEndsRightAtTheLimit() {
        assertThat(Excerpt.of("one two three", 8)).isEqualTo("one two…");
    }

    @Test
    void leavesNoCommaOrDotsBeforeTheEllipsis() {
        assertThat(Excerpt.of("Iran, China, and the others of them", 14)).isEqualTo("Iran, China…");
        assertThat(Excerpt.of("strategic d... and more of it", 15)).isEqualTo("strategic d…");
    }

    @Test
    void isNeverLongerThanAllowed() {
        String words = "word ".repeat(200);
        assertThat(Excerpt.of(words).length()).isBetween(150, Excerpt.LONGEST);
    }

    @Test
    void cutsTextWithoutSpacesBetweenWholeCharacters() {
        String family = "👩‍👩‍👧";
        for (int longest = 20; longest < 60; longest++) {
            String kept = Excerpt.of(family.repeat(30), longest);
            assertThat(kept.length()).isLessThanOrEqualTo(longest);
            assertThat(kept.substring(0, kept.length() - 1).replace(family, "")).isEmpty();
        }
    }

    @Test
    void leavesNoLoneSurrogateWhereTheWordGoesOn() {
        String kept = Excerpt.of("x" + "😀".repeat(120), 100);
        assertThat(kept.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }

    @Test
    void joinsLines() {
        assertThat(Excerpt.of("  one\n\n two\tthree ")).isEqualTo("one two three");
    }
}
