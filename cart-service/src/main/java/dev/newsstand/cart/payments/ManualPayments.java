package dev.newsstand.cart.payments;

import dev.newsstand.cart.domain.Money;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Payment by invoice, or on delivery: the shop sees to it itself. */
@Component
class ManualPayments implements PaymentProvider {

    @Override
    public String name() {
        return "manual";
    }

    @Override
    public Mono<Standing> begin(PaymentRequest request) {
        return Mono.just(new Standing.Accepted());
    }

    /** What was accepted stays accepted. */
    @Override
    public Mono<Standing> cancel(UUID payment) {
        return Mono.just(new Standing.Accepted());
    }

    /** No money comes through here. */
    @Override
    public Mono<Void> refund(UUID payment, Money amount) {
        return Mono.empty();
    }
}
