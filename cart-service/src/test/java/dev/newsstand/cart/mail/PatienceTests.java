package dev.newsstand.cart.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PatienceTests {

    private static final Instant QUEUED = Instant.parse("2026-05-01T10:00:00Z");

    private final Patience patience = new Patience(Duration.ofMinutes(1), Duration.ofHours(4), Duration.ofDays(4));

    @Test
    void waitsTwiceAsLongEachTimeUpToALimit() {
        assertThat(waitAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(waitAfter(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(waitAfter(5)).isEqualTo(Duration.ofMinutes(16));
        assertThat(waitAfter(9)).isEqualTo(Duration.ofHours(4));
        assertThat(waitAfter(1_000_000)).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void endsAfterSomeDays() {
        assertThat(patience.endsFor(tried(30), QUEUED.plus(Duration.ofDays(4)).minusSeconds(1)))
                .isFalse();
        assertThat(patience.endsFor(tried(30), QUEUED.plus(Duration.ofDays(4)))).isTrue();
    }

    private Duration waitAfter(int attempts) {
        return Duration.between(QUEUED, patience.nextTry(tried(attempts), QUEUED));
    }

    private static QueuedMail tried(int attempts) {
        return new QueuedMail(UUID.randomUUID(), new Mail("k", "a@example.org", "Hi", "Text"), QUEUED, attempts);
    }
}
