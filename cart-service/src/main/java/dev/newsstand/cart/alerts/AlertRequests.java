package dev.newsstand.cart.alerts;

import dev.newsstand.cart.alerts.domain.MailLimits;
import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Sku;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sign-ups that came in and are looked at one after the other. */
public interface AlertRequests {

    /** Notes it; false when we do not sell this. Looks nothing up about the address. */
    Mono<Boolean> add(Sku sku, EmailAddress email, Instant now);

    Flux<Long> open(int most);

    /** Takes one for the rest of the transaction; nothing when another has it. No two of one address are taken at once. */
    Mono<AlertRequest> take(long id);

    /** Mails of sign-ups to that address, counted from now. */
    Mono<MailLimits.Sent> sent(AlertRequest request, Instant now, Duration pause);

    Mono<Void> handled(AlertRequest request, boolean mailed, Instant now);

    /** Forgets those that came before that; answers how many were never handled. */
    Mono<Long> forget(Instant before);

    record AlertRequest(long id, Sku sku, EmailAddress email) {}
}
