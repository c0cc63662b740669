package dev.newsstand.gateway.checkout;

import dev.newsstand.gateway.view.Bill;
import dev.newsstand.gateway.wire.BillLineJson;
import dev.newsstand.gateway.wire.TotalsJson;
import dev.newsstand.gateway.wire.TotalsJson.DiscountJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A checkout as cart-service gives it. */
record CheckoutJson(
        String id,
        String status,
        @Nullable String email,
        @Nullable AddressJson shippingAddress,
        List<BillLineJson> lines,
        List<DiscountJson> discounts,
        TotalsJson totals,
        Instant expiresAt,
        @Nullable PaymentJson payment,
        @Nullable String orderId) {

    /** How it is paid. */
    record PaymentJson(
            @Nullable String provider,
            @Nullable String status,
            @Nullable String redirectUrl) {

        static final PaymentJson NONE = new PaymentJson(null, null, null);

        boolean is(String wanted) {
            return wanted.equals(status);
        }
    }

    CheckoutJson {
        if (id == null || status == null || totals == null || expiresAt == null) {
            throw new IllegalArgumentException("not a checkout");
        }
    }

    PaymentJson paid() {
        return payment == null ? PaymentJson.NONE : payment;
    }

    AddressJson address() {
        return shippingAddress == null ? AddressJson.NONE : shippingAddress;
    }

    Bill bill() {
        return new Bill(BillLineJson.lines(lines), totals.sums(discounts));
    }
}
