package dev.newsstand.cart.orders.web;

import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.orders.domain.Purchase;
import dev.newsstand.cart.web.MoneyJson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What orders and checkouts have in common on the wire. */
public record PurchaseJson(List<LineJson> lines, List<DiscountJson> discounts, TotalsJson totals) {

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

    /** What one discount takes off. */
    public record DiscountJson(@Nullable String code, String title, String kind, MoneyJson amount) {

        static DiscountJson of(Purchase.Deduction discount) {
            return new DiscountJson(
                    discount.code(), discount.title(), discount.kind(), MoneyJson.of(discount.amount()));
        }
    }

    /** Sums; {@code total} is subtotal less discount, plus shipping and tax. */
    public record TotalsJson(
            MoneyJson subtotal,
            MoneyJson discount,
            MoneyJson shipping,
            MoneyJson tax,
            MoneyJson total,
            MoneyJson includedTax) {

        public static TotalsJson of(Purchase.Totals totals) {
            return new TotalsJson(
                    MoneyJson.of(totals.subtotal()),
                    MoneyJson.of(totals.discount()),
                    MoneyJson.of(totals.shipping()),
                    MoneyJson.of(totals.tax()),
                    MoneyJson.of(totals.total()),
                    MoneyJson.of(totals.includedTax()));
        }
    }

    public static PurchaseJson of(Purchase purchase) {
        return new PurchaseJson(
                purchase.lines().stream().map(LineJson::of).toList(),
                purchase.discounts().stream().map(DiscountJson::of).toList(),
                TotalsJson.of(purchase.totals()));
    }
}
