package dev.newsstand.cart.carts;

import dev.newsstand.cart.RunningShop;
import dev.newsstand.cart.domain.Sku;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

class PostgresCartsIT extends RunningShop implements CartsContract {

    @Autowired
    private Carts carts;

    @Autowired
    private TransactionalOperator transaction;

    private Sku sku;

    @BeforeEach
    void stock() {
        sku = new Sku(sku(100, 10));
    }

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
        return work.as(transaction::transactional).block();
    }
}
