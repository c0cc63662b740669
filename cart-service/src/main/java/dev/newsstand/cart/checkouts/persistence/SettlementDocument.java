package dev.newsstand.cart.checkouts.persistence;

import dev.newsstand.cart.checkouts.Checkouts.Settlement;
import dev.newsstand.cart.orders.domain.Order;
import dev.newsstand.cart.orders.persistence.OrderDocument;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the function {@code settle_payment} answers. */
record SettlementDocument(
        Outcome outcome,
        CheckoutDocument checkout,
        @Nullable OrderDocument order) {

    enum Outcome {
        PLACED,
        DECLINED,
        CANCELLED,
        SETTLED,
        LATE
    }

    Settlement settlement() {
        Order placed = order == null ? null : order.order();
        return switch (outcome) {
            case PLACED -> new Settlement.Placed(checkout.checkout(), Objects.requireNonNull(placed));
            case DECLINED -> new Settlement.Declined(checkout.checkout());
            case CANCELLED -> new Settlement.Cancelled(checkout.checkout());
            case SETTLED -> new Settlement.Before(checkout.checkout(), placed);
            case LATE -> new Settlement.Late(checkout.checkout());
        };
    }
}
