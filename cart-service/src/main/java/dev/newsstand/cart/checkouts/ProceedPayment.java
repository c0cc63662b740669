package dev.newsstand.cart.checkouts;

import dev.newsstand.cart.checkouts.domain.Payment;
import dev.newsstand.cart.payments.PaymentProvider.PaymentRequest;
import dev.newsstand.cart.payments.PaymentProvider.Standing;
import dev.newsstand.cart.payments.PaymentProviders;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks a provider how a payment stands, which begins it if need be, and draws the consequence; as often as one likes. */
@Component
class ProceedPayment {

    private static final Logger log = LoggerFactory.getLogger(ProceedPayment.class);

    private final PaymentProviders providers;
    private final SettlePayment settlePayment;
    private final Checkouts checkouts;
    private final Clock clock;

    ProceedPayment(PaymentProviders providers, SettlePayment settlePayment, Checkouts checkouts, Clock clock) {
        this.providers = providers;
        this.settlePayment = settlePayment;
        this.checkouts = checkouts;
        this.clock = clock;
    }

    /** Completes when that was done; also when the provider does not answer, since then it is asked again later. */
    Mono<Void> proceed(Payment payment) {
        PaymentRequest request = new PaymentRequest(
                payment.id(), payment.amount(), "/checkout/" + payment.checkout(), payment.deadline());
        return answered(
                payment, Mono.defer(() -> providers.obliged(payment.provider()).begin(request)));
    }

    /** The same for one that is to end; it may turn out to be paid. */
    Mono<Void> callOff(Payment payment) {
        return answered(
                payment, Mono.defer(() -> providers.obliged(payment.provider()).cancel(payment.id())));
    }

    private Mono<Void> answered(Payment payment, Mono<Standing> asked) {
        return asked.map(Optional::of)
                .onErrorResume(failure -> silent(payment.id(), failure))
                .flatMap(standing -> standing.map(known -> settlePayment.tell(payment.id(), known))
                        .orElseGet(Mono::empty))
                .then();
    }

    /** Noted as asked, so that in the next rounds others come first. */
    private Mono<Optional<Standing>> silent(UUID payment, Throwable failure) {
        log.warn("The provider does not say how payment {} stands: {}", payment, failure.toString());
        return checkouts.note(payment, null, clock.instant()).thenReturn(Optional.empty());
    }
}
