package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.CartChange;
import dev.newsstand.cart.carts.domain.CartToken;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** How the stored carts came to be. */
public interface Histories {

    /** The changes after that version, oldest first, at most so many; nothing when the token names no cart. */
    Mono<List<CartChange>> of(CartToken token, long after, int limit, Instant now);
}
