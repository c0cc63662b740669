package dev.newsstand.article.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BatchSizeTests {

    @Test
    void growsWhileItIsFastAndShrinksWhenItIsSlow() {
        BatchSize fast = BatchSize.FIRST.after(10, Duration.ofMillis(20));
        BatchSize slow = fast.after(40, Duration.ofSeconds(2));

        assertThat(fast.stories()).isEqualTo(40);
        assertThat(fast.after(40, Duration.ZERO).stories()).isEqualTo(100);
        assertThat(slow.stories()).isEqualTo(10);
        assertThat(slow.after(10, Duration.ofSeconds(9)).stories()).isEqualTo(10);
    }

    @Test
    void learnsNothingFromTheLastFew() {
        assertThat(new BatchSize(40).after(3, Duration.ofSeconds(2)).stories()).isEqualTo(40);
    }
}
