package dev.newsstand.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EtagsTests {

    @Test
    void comparesIfNoneMatchWeakly() {
        assertThat(Etags.matches(List.of("\"1\", W/\"2\""), Etags.strong(2))).isTrue();
        assertThat(Etags.matches(List.of("*"), Etags.strong(2))).isTrue();
        assertThat(Etags.matches(List.of("\"1\""), Etags.strong(2))).isFalse();
        assertThat(Etags.matches(List.of(), Etags.strong(2))).isFalse();
    }

    @Test
    void comparesIfMatchStrongly() {
        assertThat(Etags.matchesStrongly(List.of("\"2\""), Etags.strong(2))).isTrue();
        assertThat(Etags.matchesStrongly(List.of("W/\"2\""), Etags.strong(2))).isFalse();
        assertThat(Etags.matchesStrongly(List.of("2"), Etags.strong(2))).isFalse();
    }
}
