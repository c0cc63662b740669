package dev.newsstand.cart.checkouts;

import dev.newsstand.cart.checkouts.domain.Refund;
import dev.newsstand.cart.payments.PaymentProviders;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks providers to give back what came too late, until they have; one that fails holds up no other. */
@Component
class GiveRefunds {

    private static final Logger log = LoggerFactory.getLogger(GiveRefunds.class);
    private static final int AT_ONCE = 50;

    private final Refunds refunds;
    private final PaymentProviders providers;
    private final CheckoutSettings settings;
    private final Clock clock;

    GiveRefunds(Refunds refunds, PaymentProviders providers, CheckoutSettings settings, Clock clock) {
        this.refunds = refunds;
        this.providers = providers;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<Void> give() {
        return Mono.defer(() -> {
                    Instant now = clock.instant();
                    return refunds.take(now.minus(settings.askAgain()), AT_ONCE, now);
                })
                .flatMapIterable(due -> due)
                .concatMap(refund -> given(refund).onErrorResume(failure -> notGiven(refund, failure)))
                .then();
    }

    private Mono<Void> given(Refund refund) {
        return providers
                .obliged(refund.payment().provider())
                .refund(refund.payment().id(), refund.payment().amount())
                .then(Mono.defer(() -> refunds.done(refund, clock.instant())));
    }

    private static Mono<Void> notGiven(Refund refund, Throwable failure) {
        log.error("Payment {} is still to be given back: {}", refund.payment().id(), failure.toString());
        return Mono.empty();
    }
}
