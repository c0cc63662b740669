package dev.newsstand.cart.pricing;

import reactor.core.publisher.Mono;

class InMemoryDiscountCodesTests implements DiscountCodesContract {

    private final DiscountCodes codes = new InMemoryDiscountCodes();

    @Override
    public DiscountCodes codes() {
        return codes;
    }

    @Override
    public <T> T in(Mono<T> work) {
        return work.block();
    }
}
