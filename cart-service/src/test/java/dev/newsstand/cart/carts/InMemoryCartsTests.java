package dev.newsstand.cart.carts;

import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import java.util.Map;
import reactor.core.publisher.Mono;

class InMemoryCartsTests implements CartsContract {

    private final Sku sku = new Sku("MUG");
    private final Carts carts = new InMemoryCarts(Map.of(sku, Shelf.offer(sku, 100, QuantityRule.ANY, 10)));

    @Override
    public Carts carts() {
        return carts;
    }

    @Override
    public Sku sku() {
        return sku;
    }

    @Override
    public <T> T in(Mono<T> work) {
        return work.block();
    }
}
