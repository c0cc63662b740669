package dev.newsstand.related.more.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WeightsTests {

    @Test
    void letTimeFallTowardsItsFloorInBothDirections() {
        assertThat(SomeStories.WEIGHTS.time(Duration.ZERO)).isEqualTo(1);
        assertThat(SomeStories.WEIGHTS.time(Duration.ofDays(7))).isEqualTo(0.5 + 0.5 / Math.E, within(1e-9));
        assertThat(SomeStories.WEIGHTS.time(Duration.ofDays(-7)))
                .isEqualTo(SomeStories.WEIGHTS.time(Duration.ofDays(7)));
        assertThat(SomeStories.WEIGHTS.time(Duration.ofDays(10_000))).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void areRefusedOutOfBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> weights(1.5, 3)).withMessageContaining("threshold");
        assertThatIllegalArgumentException().isThrownBy(() -> weights(0.1, 13)).withMessageContaining("fewest");
    }

    private static Weights weights(double threshold, int fewest) {
        return new Weights(
                2, 0.7, 0.3, 1.2, 0.3, 4, 0.05, 0.02, 0.5, Duration.ofDays(7), threshold, Duration.ofHours(48), fewest);
    }
}
