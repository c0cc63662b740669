package dev.newsstand.cart.products.domain;

import dev.newsstand.cart.domain.Sku;
import java.time.Instant;
import java.util.Map;

/** A product as it is stored: its version, and the free units of each SKU. */
public record Listing(Product product, long version, Instant updatedAt, Map<Sku, Long> free) {

    public Listing {
        free = Map.copyOf(free);
    }

    public long free(Sku sku) {
        return free.getOrDefault(sku, 0L);
    }
}
