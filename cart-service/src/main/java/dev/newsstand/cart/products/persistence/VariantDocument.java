package dev.newsstand.cart.products.persistence;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.products.domain.Variant;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A variant within a {@link ProductDocument}; {@code available} is its opening stock on the way in. */
record VariantDocument(
        String sku,
        String title,
        Map<String, String> options,
        long price,
        String currency,
        @Nullable Long compareAt,
        int minQuantity,
        @Nullable Integer maxQuantity,
        int multipleOf,
        long available) {

    static VariantDocument of(Variant variant, long openingStock) {
        QuantityRule rule = variant.quantityRule();
        Money compareAt = variant.compareAt();
        return new VariantDocument(
                variant.sku().value(),
                variant.title(),
                variant.options(),
                variant.price().amount(),
                variant.price().currency().getCurrencyCode(),
                compareAt == null ? null : compareAt.amount(),
                rule.min(),
                rule.max(),
                rule.multipleOf(),
                openingStock);
    }

    Variant variant() {
        Currency unit = Currency.getInstance(currency);
        return new Variant(
                new Sku(sku),
                title,
                options,
                new Money(price, unit),
                compareAt == null ? null : new Money(compareAt, unit),
                new QuantityRule(minQuantity, maxQuantity, multipleOf));
    }
}
