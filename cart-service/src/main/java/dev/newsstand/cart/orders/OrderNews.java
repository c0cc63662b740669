package dev.newsstand.cart.orders;

import dev.newsstand.cart.orders.domain.Order;
import reactor.core.publisher.Mono;

/** Tells others, in the caller's transaction, that an order was placed. */
public interface OrderNews {

    Mono<Void> placed(Order order);
}
