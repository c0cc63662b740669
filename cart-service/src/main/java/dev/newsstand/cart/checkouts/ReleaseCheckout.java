package dev.newsstand.cart.checkouts;

import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.checkouts.domain.Checkout;
import dev.newsstand.cart.checkouts.domain.Payment;
import dev.newsstand.cart.stock.HoldStock;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Gives up a checkout and what was held for it; a payment that is under way is called off first. */
@Component
public class ReleaseCheckout {

    private final Checkouts checkouts;
    private final HoldStock holdStock;
    private final ProceedPayment proceedPayment;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ReleaseCheckout(
            Checkouts checkouts,
            HoldStock holdStock,
            ProceedPayment proceedPayment,
            TransactionalOperator transaction,
            Clock clock) {
        this.checkouts = checkouts;
        this.holdStock = holdStock;
        this.proceedPayment = proceedPayment;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The checkout as it is then: over, or completed where it turned out to be paid. Empty for an unknown one. */
    public Mono<Checkout> release(UUID id, CartToken token) {
        return checkouts
                .release(id, token, clock.instant())
                .flatMap(release -> stockReleased(release).thenReturn(release.checkout()))
                .as(transaction::transactional)
                .flatMap(checkout -> calledOff(checkout, token));
    }

    private Mono<Void> stockReleased(Checkouts.Release release) {
        return release.released() ? holdStock.release(release.checkout().cart()) : Mono.empty();
    }

    private Mono<Checkout> calledOff(Checkout checkout, CartToken token) {
        Payment payment = checkout.payment();
        return checkout.state() == Checkout.State.PAYING && payment != null
                ? proceedPayment.callOff(payment).then(Mono.defer(() -> checkouts.find(checkout.id(), token)))
                : Mono.just(checkout);
    }
}
