package dev.newsstand.cart.orders.domain;

import dev.newsstand.cart.domain.EmailAddress;
import java.time.Instant;
import java.util.UUID;

/** A purchase that was made. {@code key} is the secret of the link in its mail; {@code number} is what people call it by. */
public record Order(
        UUID id,
        long number,
        Status status,
        Purchase purchase,
        EmailAddress email,
        Address shippingAddress,
        String provider,
        Instant placedAt,
        String key) {

    /** Whether the money is there. */
    public enum Status {
        PAID,
        AWAITING_PAYMENT
    }

    @Override
    public String toString() {
        return "Order[" + number + "]";
    }
}
