package dev.newsstand.cart.stock.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One movement of a SKU's units: by how many {@code onHand} and {@code held} changed, and what they were then; null for a
 * drop, whose units are claimed side by side. {@code reference} is the cart or the order that it was for.
 */
public record Movement(
        long id,
        Kind kind,
        long onHandChange,
        long heldChange,
        @Nullable Long onHand,
        @Nullable Long held,
        @Nullable UUID reference,
        Instant at) {

    /** Why units moved. */
    public enum Kind {
        OPENED,
        COUNTED,
        HELD,
        RELEASED,
        EXPIRED,
        SOLD
    }
}
