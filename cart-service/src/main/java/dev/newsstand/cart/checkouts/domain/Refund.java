package dev.newsstand.cart.checkouts.domain;

import dev.newsstand.cart.domain.EmailAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Money that came for a payment that had ended; {@code doneAt} is null until its provider has given it back. */
public record Refund(
        long number,
        Payment payment,
        EmailAddress email,
        Instant dueAt,
        @Nullable Instant doneAt) {

    @Override
    public String toString() {
        return "Refund[" + number + "]";
    }
}
