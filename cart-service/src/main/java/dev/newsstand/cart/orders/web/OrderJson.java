package dev.newsstand.cart.orders.web;

import dev.newsstand.cart.orders.domain.Address;
import dev.newsstand.cart.orders.domain.Order;
import dev.newsstand.cart.orders.domain.Purchase;
import dev.newsstand.cart.orders.web.PurchaseJson.LineJson;
import dev.newsstand.cart.pricing.web.DeductionJson;
import dev.newsstand.cart.pricing.web.TotalsJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order on the wire. */
public record OrderJson(
        UUID id,
        long number,
        String status,
        List<LineJson> lines,
        List<DeductionJson> discounts,
        TotalsJson totals,
        @Nullable String note,
        Map<String, String> attributes,
        String email,
        Address shippingAddress,
        PaymentJson payment,
        Instant placedAt,
        String key) {

    public static OrderJson of(Order order) {
        Purchase purchase = order.purchase();
        PurchaseJson json = PurchaseJson.of(purchase);
        return new OrderJson(
                order.id(),
                order.number(),
                status(order.status()),
                json.lines(),
                json.discounts(),
                json.totals(),
                purchase.note(),
                purchase.attributes().pairs(),
                order.email().value(),
                order.shippingAddress(),
                payment(order),
                order.placedAt(),
                order.key());
    }

    private static String status(Order.Status status) {
        return switch (status) {
            case PAID -> "paid";
            case AWAITING_PAYMENT -> "awaiting-payment";
        };
    }

    private static PaymentJson payment(Order order) {
        return switch (order.status()) {
            case PAID -> new PaymentJson(order.provider(), "captured", null);
            case AWAITING_PAYMENT -> new PaymentJson(order.provider(), "pending", null);
        };
    }
}
