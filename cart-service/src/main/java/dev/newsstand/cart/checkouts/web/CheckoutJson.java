package dev.newsstand.cart.checkouts.web;

import dev.newsstand.cart.checkouts.domain.Checkout;
import dev.newsstand.cart.checkouts.domain.Payment;
import dev.newsstand.cart.orders.domain.Address;
import dev.newsstand.cart.orders.web.PaymentJson;
import dev.newsstand.cart.orders.web.PurchaseJson;
import dev.newsstand.cart.orders.web.PurchaseJson.LineJson;
import dev.newsstand.cart.pricing.web.DeductionJson;
import dev.newsstand.cart.pricing.web.TotalsJson;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A checkout on the wire. */
record CheckoutJson(
        UUID id,
        String status,
        long cartVersion,
        String email,
        Address shippingAddress,
        List<LineJson> lines,
        List<DeductionJson> discounts,
        TotalsJson totals,
        Instant expiresAt,
        PaymentJson payment,
        @Nullable UUID orderId) {

    static CheckoutJson of(Checkout checkout) {
        PurchaseJson purchase = PurchaseJson.of(checkout.purchase());
        return new CheckoutJson(
                checkout.id(),
                checkout.state().name().toLowerCase(Locale.ROOT),
                checkout.cartVersion(),
                checkout.email().value(),
                checkout.shippingAddress(),
                purchase.lines(),
                purchase.discounts(),
                purchase.totals(),
                checkout.expiresAt(),
                payment(checkout),
                checkout.state() == Checkout.State.COMPLETED ? checkout.id() : null);
    }

    private static PaymentJson payment(Checkout checkout) {
        Payment payment = checkout.payment();
        if (payment == null) {
            return new PaymentJson(checkout.provider(), "none", null);
        }
        return switch (payment.state()) {
            case PENDING -> new PaymentJson(payment.provider(), "pending", payment.redirectUrl());
            case ACCEPTED -> new PaymentJson(payment.provider(), "pending", null);
            case CAPTURED -> new PaymentJson(payment.provider(), "captured", null);
            case DECLINED -> new PaymentJson(payment.provider(), "declined", null);
            case CANCELLED -> new PaymentJson(payment.provider(), "none", null);
            case REFUND_DUE -> new PaymentJson(payment.provider(), "refund-due", null);
            case REFUNDED -> new PaymentJson(payment.provider(), "refunded", null);
        };
    }
}
