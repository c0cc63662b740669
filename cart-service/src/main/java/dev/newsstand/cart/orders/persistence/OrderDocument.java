package dev.newsstand.cart.orders.persistence;

import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.orders.domain.Address;
import dev.newsstand.cart.orders.domain.Order;
import java.time.Instant;
import java.util.UUID;

/** What the function {@code order_document} answers. */
public record OrderDocument(
        UUID id,
        long number,
        String key,
        String email,
        Address shippingAddress,
        PurchaseDocument purchase,
        Instant placedAt,
        String provider,
        String paymentState) {

    public Order order() {
        return new Order(
                id,
                number,
                paymentState.equals("captured") ? Order.Status.PAID : Order.Status.AWAITING_PAYMENT,
                purchase.purchase(),
                new EmailAddress(email),
                shippingAddress,
                provider,
                placedAt,
                key);
    }
}
