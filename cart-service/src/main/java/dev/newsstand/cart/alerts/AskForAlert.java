package dev.newsstand.cart.alerts;

import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Sku;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a sign-up in. It is looked at afterwards, so the answer is the same, and as quick, whoever is known. */
@Component
public class AskForAlert {

    private final AlertRequests requests;
    private final Clock clock;

    AskForAlert(AlertRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    public enum Outcome {
        TAKEN,
        UNKNOWN_SKU
    }

    public Mono<Outcome> ask(Sku sku, EmailAddress email) {
        return requests.add(sku, email, clock.instant()).map(known -> known ? Outcome.TAKEN : Outcome.UNKNOWN_SKU);
    }
}
