package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.CartToken;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Tells cheaply which carts have changed. */
public interface Stamps {

    /** A text for each token that names a cart; another one after each change of that cart. */
    Mono<Map<CartToken, String>> of(Set<CartToken> tokens, Instant now);
}
