package dev.newsstand.cart.products;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.products.domain.Listing;
import dev.newsstand.cart.products.domain.Product;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The stored products. */
public interface Products {

    /** The product of that handle, whether or not it is offered; empty when there is none. */
    Mono<Listing> find(Handle handle);

    /** What is offered, oldest first. */
    Mono<Page> list(Query query);

    /** Lets the caller's transaction alone change products until it ends. */
    Mono<Void> lock();

    /** The products that these SKUs belong to, where they belong to one. */
    Mono<Map<Sku, Handle>> owners(Collection<Sku> skus);

    /**
     * Stores the product as this version. A variant that is no longer in it stays known and is no longer offered; a new
     * one begins with its opening stock, or none. Expects that the SKUs belong to no other product.
     */
    Mono<Void> save(Product product, long version, Map<Sku, Long> openingStock, boolean imported, Instant now);

    /** {@code words} all occur in title, tags or description; {@code featured} null is both. */
    record Query(List<String> words, @Nullable Boolean featured, long after, int limit) {}

    /** {@code next} is where to go on after, null at the end. */
    record Page(List<Listing> listings, @Nullable Long next) {}
}
