package dev.newsstand.cart.orders.persistence;

import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.orders.domain.Purchase;
import dev.newsstand.cart.pricing.domain.Totals;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A purchase as it is stored with a checkout and with its order. */
public record PurchaseDocument(
        List<LineDocument> lines,
        List<DeductionDocument> discounts,
        TotalsDocument totals,
        @Nullable String note,
        Map<String, String> attributes) {

    record MoneyDocument(long amount, String currency) {

        static MoneyDocument of(Money money) {
            return new MoneyDocument(money.amount(), money.currency().getCurrencyCode());
        }

        Money money() {
            return new Money(amount, Currency.getInstance(currency));
        }
    }

    record LineDocument(
            UUID line,
            String sku,
            String handle,
            String title,
            @Nullable String variant,
            Offer.@Nullable Picture image,
            int quantity,
            MoneyDocument unitPrice,
            MoneyDocument discount,
            Map<String, String> properties,
            @Nullable Source source) {

        static LineDocument of(Purchase.Line line) {
            return new LineDocument(
                    line.id(),
                    line.sku().value(),
                    line.handle().value(),
                    line.title(),
                    line.variant(),
                    line.image(),
                    line.quantity(),
                    MoneyDocument.of(line.unitPrice()),
                    MoneyDocument.of(line.discount()),
                    line.properties().pairs(),
                    line.source());
        }

        Purchase.Line toLine() {
            return new Purchase.Line(
                    line,
                    new Sku(sku),
                    new Handle(handle),
                    title,
                    variant,
                    image,
                    quantity,
                    unitPrice.money(),
                    discount.money(),
                    Properties.of(properties),
                    source);
        }
    }

    record DeductionDocument(@Nullable String code, String title, String kind, MoneyDocument amount) {}

    record TotalsDocument(
            MoneyDocument subtotal,
            MoneyDocument discount,
            MoneyDocument shipping,
            MoneyDocument tax,
            MoneyDocument total,
            MoneyDocument includedTax) {

        static TotalsDocument of(Totals totals) {
            return new TotalsDocument(
                    MoneyDocument.of(totals.subtotal()),
                    MoneyDocument.of(totals.discount()),
                    MoneyDocument.of(totals.shipping()),
                    MoneyDocument.of(totals.tax()),
                    MoneyDocument.of(totals.total()),
                    MoneyDocument.of(totals.includedTax()));
        }

        Totals totals() {
            return new Totals(
                    subtotal.money(),
                    discount.money(),
                    shipping.money(),
                    tax.money(),
                    total.money(),
                    includedTax.money());
        }
    }

    public static PurchaseDocument of(Purchase purchase) {
        return new PurchaseDocument(
                purchase.lines().stream().map(LineDocument::of).toList(),
                purchase.discounts().stream()
                        .map(given -> new DeductionDocument(
                                given.code(), given.title(), given.kind(), MoneyDocument.of(given.amount())))
                        .toList(),
                TotalsDocument.of(purchase.totals()),
                purchase.note(),
                purchase.attributes().pairs());
    }

    public Purchase purchase() {
        return new Purchase(
                lines.stream().map(LineDocument::toLine).toList(),
                discounts.stream()
                        .map(given -> new Purchase.Deduction(
                                given.code(),
                                given.title(),
                                given.kind(),
                                given.amount().money()))
                        .toList(),
                totals.totals(),
                note,
                Properties.of(attributes));
    }
}
