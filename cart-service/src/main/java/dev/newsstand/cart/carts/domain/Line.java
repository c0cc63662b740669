package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.Sku;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units of one SKU with the same properties. {@code agreedPrice} is what a unit cost when the quantity was last chosen. */
public record Line(
        UUID id,
        int quantity,
        Properties properties,
        @Nullable Source source,
        Money agreedPrice,
        Offer offer) {

    public static final int MAX_QUANTITY = 9_999;

    /** A cart has one line at most with the same key. */
    public record Key(Sku sku, Properties properties) {}

    public Line {
        if (quantity < 1 || quantity > MAX_QUANTITY) {
            throw new IllegalArgumentException("quantity " + quantity);
        }
    }

    public Key key() {
        return new Key(offer.sku(), properties);
    }

    public Sku sku() {
        return offer.sku();
    }

    /** Today's price; the agreed one for what is no longer sold. */
    public Money unitPrice() {
        return isSold() ? offer.price() : agreedPrice;
    }

    public Money total() {
        return unitPrice().times(quantity);
    }

    boolean isSold() {
        return offer.isSoldIn(agreedPrice.currency());
    }

    Line plus(Item item) {
        Source from = source == null ? item.source() : source;
        return new Line(id, Math.addExact(quantity, item.quantity()), properties, from, offer.price(), offer);
    }
}
