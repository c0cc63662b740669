package dev.newsstand.gateway.checkout;

import dev.newsstand.gateway.view.Bill;
import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.Moment;
import dev.newsstand.gateway.view.OrderPage;
import dev.newsstand.gateway.view.Site;
import dev.newsstand.gateway.wire.BillLineJson;
import dev.newsstand.gateway.wire.TotalsJson;
import dev.newsstand.gateway.wire.TotalsJson.DiscountJson;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An order as cart-service gives it. */
record OrderJson(
        String id,
        Object number,
        @Nullable String status,
        List<BillLineJson> lines,
        List<DiscountJson> discounts,
        TotalsJson totals,
        @Nullable String email,
        @Nullable AddressJson shippingAddress,
        Instant placedAt) {

    OrderJson {
        if (id == null || number == null || totals == null || placedAt == null) {
            throw new IllegalArgumentException("not an order");
        }
    }

    OrderPage page(Site site, CartSummary cart) {
        return new OrderPage(
                site,
                cart,
                id,
                number.toString(),
                "paid".equals(status),
                new Moment(placedAt),
                new Bill(BillLineJson.lines(lines), totals.sums(discounts)),
                Objects.requireNonNullElse(email, ""),
                shippingAddress == null ? List.of() : shippingAddress.label());
    }
}
