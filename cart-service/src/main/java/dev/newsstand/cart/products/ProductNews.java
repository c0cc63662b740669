package dev.newsstand.cart.products;

import dev.newsstand.cart.products.domain.Listing;
import reactor.core.publisher.Mono;

/** Tells others, in the caller's transaction, how a product is now. */
public interface ProductNews {

    Mono<Void> changed(Listing listing);
}
