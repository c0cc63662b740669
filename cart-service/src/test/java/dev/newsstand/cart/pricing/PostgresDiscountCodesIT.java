package dev.newsstand.cart.pricing;

import dev.newsstand.cart.RunningShop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

class PostgresDiscountCodesIT extends RunningShop implements DiscountCodesContract {

    @Autowired
    private DiscountCodes codes;

    @Autowired
    private TransactionalOperator transaction;

    @Override
    public DiscountCodes codes() {
        return codes;
    }

    @Override
    public <T> T in(Mono<T> work) {
        return work.as(transaction::transactional).block();
    }
}
