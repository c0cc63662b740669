package dev.newsstand.article.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BatchSizeTests {

    @Test
    void growsWhileItIsFastAndShrinksWhenItIsSlow() {
        BatchSize first = BatchSize.FIRST;
        BatchSize fast = first.after(5, Duration.ofMillis(10)).after(10, Duration.ofMillis(20));
        BatchSize slow = fast.after(20, Duration.ofMillis(800));

        assertThat(fast.stories()).isEqualTo(20);
        assertThat(fast.after(20, Duration.ZERO).after(40, Duration.ZERO).stories())
                .isEqualTo(50);
        assertThat(slow.stories()).isEqualTo(5);
        assertThat(slow.after(5, Duration.ofSeconds(9)).stories()).isEqualTo(5);
    }

    @Test
    void learnsNothingFromTheLastFew() {
        assertThat(new BatchSize(40).after(3, Duration.ofSeconds(2)).stories()).isEqualTo(40);
    }
}
