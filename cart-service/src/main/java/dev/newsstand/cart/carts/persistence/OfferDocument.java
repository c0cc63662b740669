package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code offer} as JSON. */
record OfferDocument(
        String sku,
        String handle,
        String title,
        String variant,
        Offer.@Nullable Picture image,
        long price,
        String currency,
        int minQuantity,
        @Nullable Integer maxQuantity,
        int multipleOf,
        boolean onSale,
        long available,
        Instant changedAt) {

    Offer offer() {
        return new Offer(
                new Sku(sku),
                new Handle(handle),
                title,
                variant.equals(title) ? null : variant,
                image,
                new Money(price, Currency.getInstance(currency)),
                new QuantityRule(minQuantity, maxQuantity, multipleOf),
                onSale,
                available,
                changedAt);
    }
}
