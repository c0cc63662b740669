package dev.newsstand.cart.orders;

import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.orders.domain.Order;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The stored orders. */
public interface Orders {

    /** The order of that id; empty when there is none. */
    Mono<Order> find(UUID id);

    /** The same, for who placed it, by the token of its cart or by the order's own key. */
    Mono<Order> find(UUID id, @Nullable CartToken token, @Nullable String key);

    /** Newest first, with numbers below {@code before} (null: all). */
    Mono<List<Order>> list(@Nullable Long before, int limit);
}
