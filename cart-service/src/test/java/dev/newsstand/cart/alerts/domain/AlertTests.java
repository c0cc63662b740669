package dev.newsstand.cart.alerts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Sku;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertTests {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final Alert pending =
            Alert.pending(UUID.randomUUID(), new Sku("MUG"), new EmailAddress("ada@example.org"), NOW);

    @Test
    void expiresUnlessItIsConfirmedInTime() {
        assertThat(pending.isExpired(NOW.plus(TWO_DAYS).minusSeconds(1), TWO_DAYS))
                .isFalse();
        assertThat(pending.isExpired(NOW.plus(TWO_DAYS), TWO_DAYS)).isTrue();
        assertThat(pending.confirmed(1, NOW).isExpired(NOW.plus(TWO_DAYS), TWO_DAYS))
                .isFalse();
        assertThat(pending.askedAgain(NOW.plusSeconds(9)).isExpired(NOW.plus(TWO_DAYS), TWO_DAYS))
                .isFalse();
    }

    @Test
    void whoWaitsKeepsThePlaceWhenAskingAgainAndWhoWasToldOrLeftBeginsAnew() {
        Alert waiting = pending.confirmed(7, NOW);
        assertThat(waiting.askedAgain(NOW.plusSeconds(9))).isEqualTo(waiting);
        assertThat(waiting.told(NOW).askedAgain(NOW.plusSeconds(9)).status()).isEqualTo(Alert.Status.PENDING);
        assertThat(waiting.left(NOW).askedAgain(NOW.plusSeconds(9)).place()).isNull();
    }

    @Test
    void nobodyIsToldWhoDoesNotWait() {
        assertThatIllegalStateException().isThrownBy(() -> pending.told(NOW));
        assertThatIllegalStateException()
                .isThrownBy(() -> pending.confirmed(1, NOW).told(NOW).told(NOW));
        assertThatIllegalStateException().isThrownBy(() -> pending.left(NOW).confirmed(1, NOW));
    }

    @Test
    void tokensAreLongAndNotShown() {
        AlertToken token = AlertToken.random(new SecureRandom());
        assertThat(token.secret()).matches("[A-Za-z0-9_-]{43}");
        assertThat(token.hash()).hasSize(32);
        assertThat(token).hasToString("AlertToken[hidden]");
    }

    @Test
    void limitsAreThoseOfTheAddressAndOfTheSku() {
        MailLimits limits = new MailLimits(3, Duration.ofMinutes(10));
        assertThat(limits.allow(new MailLimits.Sent(2, 0))).isTrue();
        assertThat(limits.allow(new MailLimits.Sent(3, 0))).isFalse();
        assertThat(limits.allow(new MailLimits.Sent(1, 1))).isFalse();
    }
}
