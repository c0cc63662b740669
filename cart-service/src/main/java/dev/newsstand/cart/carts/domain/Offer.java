package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the shop says of a SKU today. {@code available} counts free units; {@code variant} is null where there is one only. */
public record Offer(
        Sku sku,
        Handle handle,
        String title,
        @Nullable String variant,
        @Nullable Picture image,
        Money price,
        QuantityRule rule,
        boolean onSale,
        long available,
        Instant changedAt) {

    /** The product's first picture; pixels. */
    public record Picture(
            String url,
            @Nullable String alt,
            @Nullable Integer width,
            @Nullable Integer height,
            List<Rendition> renditions) {

        /** Of the address alone, since pictures with one address hardly ever differ. */
        @Override
        public int hashCode() {
            return url.hashCode();
        }
    }

    /** One size of a picture; pixels. */
    public record Rendition(String url, int width, int height) {}

    /** The same with the free units of another moment, which have not changed after that time. */
    public Offer withStock(long free, Instant at) {
        Instant latest = at.isAfter(changedAt) ? at : changedAt;
        return new Offer(sku, handle, title, variant, image, price, rule, onSale, free, latest);
    }

    /** Whether a cart of that currency can be charged for it. */
    public boolean isSoldIn(Currency currency) {
        return onSale && price.currency().equals(currency);
    }

    /** Title and variant in one, as a shopper calls it. */
    public String name() {
        return variant == null ? title : title + ", " + variant;
    }
}
