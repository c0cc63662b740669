package dev.newsstand.cart.stock.domain;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;

/** Units of a SKU: {@code onHand} in the shop, {@code held} of them promised to checkouts; 0 <= held <= onHand. */
public record StockLevel(Sku sku, Handle product, long onHand, long held, long version) {

    public static final long MAX = 1_000_000_000L;

    public StockLevel {
        if (held < 0 || held > onHand) {
            throw new IllegalArgumentException("held " + held + " of " + onHand);
        }
    }

    public long free() {
        return onHand - held;
    }
}
