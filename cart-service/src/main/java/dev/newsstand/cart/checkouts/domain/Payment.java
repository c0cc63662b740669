package dev.newsstand.cart.checkouts.domain;

import dev.newsstand.cart.domain.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt to pay for a checkout; there is one at a time. {@code redirectUrl}: where the shopper pays, once known. */
public record Payment(
        UUID id,
        UUID checkout,
        String provider,
        Money amount,
        State state,
        @Nullable String redirectUrl,
        Instant deadline) {

    /** {@code ACCEPTED}: the provider answers for it, the money comes later. {@code REFUND_DUE}: it came after the end. */
    public enum State {
        PENDING,
        ACCEPTED,
        CAPTURED,
        DECLINED,
        CANCELLED,
        REFUND_DUE,
        REFUNDED
    }
}
