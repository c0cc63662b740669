package dev.newsstand.cart.payments.sandbox;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.payments.PaymentProvider;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Redirects the shopper to a page where the outcome is chosen. */
class SandboxProvider implements PaymentProvider {

    static final String NAME = "sandbox";

    private final SandboxPayments payments;

    SandboxProvider(SandboxPayments payments) {
        this.payments = payments;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Mono<Standing> begin(PaymentRequest request) {
        return payments.begin(request.id(), request.amount(), request.returnPath())
                .map(SandboxPayment::standing);
    }

    @Override
    public Mono<Standing> cancel(UUID payment) {
        return payments.cancel(payment).map(SandboxPayment::standing);
    }

    @Override
    public Mono<Void> refund(UUID payment, Money amount) {
        return payments.refund(payment);
    }
}
