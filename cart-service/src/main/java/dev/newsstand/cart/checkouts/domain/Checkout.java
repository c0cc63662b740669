package dev.newsstand.cart.checkouts.domain;

import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.orders.domain.Address;
import dev.newsstand.cart.orders.domain.Purchase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cart on its way to an order. {@code payment} is the last one that was begun, {@code codes} the discounts that count as
 * used once it is paid for. Until {@code expiresAt} its stock is held; while it is being paid for, without end.
 */
public record Checkout(
        UUID id,
        UUID cart,
        State state,
        long cartVersion,
        EmailAddress email,
        Address shippingAddress,
        String provider,
        Purchase purchase,
        List<String> codes,
        Instant expiresAt,
        @Nullable Payment payment) {

    public Checkout {
        codes = List.copyOf(codes);
    }

    /**
     * From open to held is one transaction, so that open is never stored. Held may become paying, released or expired;
     * paying becomes completed, or held again when the payment is declined, or released or expired when it is called off.
     */
    public enum State {
        HELD,
        PAYING,
        COMPLETED,
        RELEASED,
        EXPIRED
    }

    @Override
    public String toString() {
        return "Checkout[" + id + ", " + state + "]";
    }
}
