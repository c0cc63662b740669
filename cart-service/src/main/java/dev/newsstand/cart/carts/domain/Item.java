package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.domain.Sku;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a shopper puts in. {@code line} becomes the id of its line if there is none for its SKU and properties yet. */
public record Item(
        UUID line,
        Sku sku,
        int quantity,
        Properties properties,
        @Nullable Source source) {

    public static final int MAX_ITEMS = 100;

    public Item {
        if (quantity < 1 || quantity > Line.MAX_QUANTITY) {
            throw new IllegalArgumentException("quantity " + quantity);
        }
    }

    /** What two items share that go into one line. */
    public Line.Key key() {
        return new Line.Key(sku, properties);
    }
}
