package dev.newsstand.cart.checkouts;

import dev.newsstand.cart.checkouts.domain.Payment;
import dev.newsstand.cart.stock.HoldStock;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Takes up what a crash, a silent provider or a shopper who left has left lying: several instances may do so at once. */
@Component
class ResumeCheckouts {

    private static final Logger log = LoggerFactory.getLogger(ResumeCheckouts.class);
    private static final int AT_ONCE = 50;

    private final Checkouts checkouts;
    private final HoldStock holdStock;
    private final ProceedPayment proceedPayment;
    private final GiveRefunds giveRefunds;
    private final CheckoutSettings settings;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ResumeCheckouts(
            Checkouts checkouts,
            HoldStock holdStock,
            ProceedPayment proceedPayment,
            GiveRefunds giveRefunds,
            CheckoutSettings settings,
            TransactionalOperator transaction,
            Clock clock) {
        this.checkouts = checkouts;
        this.holdStock = holdStock;
        this.proceedPayment = proceedPayment;
        this.giveRefunds = giveRefunds;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<Void> resume() {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            return checkouts
                    .expire(now)
                    .then(Mono.defer(() -> holdStock.sweep().as(transaction::transactional)))
                    .then(payments(now))
                    .then(giveRefunds.give());
        });
    }

    private Mono<Void> payments(Instant now) {
        return checkouts
                .pendingSince(now.minus(settings.askAgain()), AT_ONCE)
                .flatMapIterable(pending -> pending)
                .concatMap(payment -> proceeded(payment, now).onErrorResume(failure -> failed(payment, failure, now)))
                .then();
    }

    private Mono<Void> proceeded(Payment payment, Instant now) {
        return payment.deadline().isBefore(now) ? proceedPayment.callOff(payment) : proceedPayment.proceed(payment);
    }

    /** One that cannot be settled holds up no other. */
    private Mono<Void> failed(Payment payment, Throwable failure, Instant now) {
        log.error("Payment {} could not be settled", payment.id(), failure);
        return checkouts.note(payment.id(), null, now);
    }
}
