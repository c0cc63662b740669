package dev.newsstand.related.shelf;

import dev.newsstand.related.shelf.domain.Product;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shop as it was told: the projection. Of each product and each stock, what a higher version said stays. */
public interface Wares {

    /** An offered product, and what the model said of its words if it was asked. */
    record Told(Product product, byte @Nullable [] meaning) {}

    /** {@code offered} is false once it was taken out of the shop. */
    Mono<Void> keep(Product product, long version, boolean offered);

    Mono<Void> stock(String sku, String handle, long version, long available);

    /** Units of each product that one order took from one story. */
    Mono<Void> bought(UUID order, UUID article, Map<String, Integer> quantities);

    /** All that are offered, with the stock of now. */
    Flux<Told> offered();

    /** By article and handle in how many orders it was bought. */
    Mono<Map<UUID, Map<String, Long>>> orders();

    /** What the model said of the product's words. */
    Mono<Void> understood(Product product, byte[] meaning);

    /** Forgets everything but what the model said. */
    Mono<Void> clear();

    /** The words of a product that the model is asked about. */
    static String opening(Product product) {
        return String.join("\n\n", List.of(product.title(), product.text()));
    }
}
