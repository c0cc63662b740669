package dev.newsstand.article.wire.domain;

import static dev.newsstand.article.wire.domain.WireVersion.Standing.NEWER;
import static dev.newsstand.article.wire.domain.WireVersion.Standing.OLDER;
import static dev.newsstand.article.wire.domain.WireVersion.Standing.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WireVersionTests {

    private static final Instant NOON = Instant.parse("2024-11-06T12:00:00Z");

    @Test
    void numbersAreComparedAsNumbers() {
        assertThat(version("10", null).comparedTo(version("9", null))).isEqualTo(NEWER);
        assertThat(version("9", null).comparedTo(version("10", null))).isEqualTo(OLDER);
        assertThat(version("9", null).comparedTo(version("9", NOON))).isEqualTo(SAME);
    }

    @Test
    void otherNotationsGoByTime() {
        assertThat(version("b", NOON.plusSeconds(1)).comparedTo(version("a", NOON)))
                .isEqualTo(NEWER);
        assertThat(version("a", NOON).comparedTo(version("b", NOON.plusSeconds(1))))
                .isEqualTo(OLDER);
    }

    @Test
    void withoutEitherOtherContentIsNewer() {
        assertThat(new WireVersion(null, null, "x").comparedTo(new WireVersion(null, null, "x")))
                .isEqualTo(SAME);
        assertThat(new WireVersion(null, null, "y").comparedTo(new WireVersion(null, null, "x")))
                .isEqualTo(NEWER);
    }

    private static WireVersion version(String number, @org.jspecify.annotations.Nullable Instant created) {
        return new WireVersion(number, created, "same");
    }
}
