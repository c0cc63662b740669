package dev.newsstand.cart.orders.web;

import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.orders.domain.Purchase;
import dev.newsstand.cart.pricing.web.DeductionJson;
import dev.newsstand.cart.pricing.web.TotalsJson;
import dev.newsstand.cart.web.MoneyJson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What orders and checkouts have in common on the wire. */
public record PurchaseJson(List<LineJson> lines, List<DeductionJson> discounts, TotalsJson totals) {

    /** A line; {@code discount} is its share of all discounts. */
    public record LineJson(
            UUID id,
            String sku,
            String handle,
            String title,
            @Nullable String variant,
            Offer.@Nullable Picture image,
            int quantity,
            MoneyJson unitPrice,
            MoneyJson lineTotal,
            MoneyJson discount,
            Map<String, String> properties,
            @Nullable Source source) {

        static LineJson of(Purchase.Line line) {
            return new LineJson(
                    line.id(),
                    line.sku().value(),
                    line.handle().value(),
                    line.title(),
                    line.variant(),
                    line.image(),
                    line.quantity(),
                    MoneyJson.of(line.unitPrice()),
                    MoneyJson.of(line.total()),
                    MoneyJson.of(line.discount()),
                    line.properties().pairs(),
                    line.source());
        }
    }

    public static PurchaseJson of(Purchase purchase) {
        return new PurchaseJson(
                purchase.lines().stream().map(LineJson::of).toList(),
                purchase.discounts().stream().map(PurchaseJson::deduction).toList(),
                TotalsJson.of(purchase.totals()));
    }

    private static DeductionJson deduction(Purchase.Deduction discount) {
        return new DeductionJson(discount.code(), discount.title(), discount.kind(), MoneyJson.of(discount.amount()));
    }
}
