package dev.newsstand.cart.alerts;

import dev.newsstand.cart.alerts.domain.Alert;
import dev.newsstand.cart.alerts.domain.AlertToken;
import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Sku;
import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stored alerts, and the lines of those who wait. */
public interface Alerts {

    Mono<Alert> find(AlertToken token);

    /** Locks it for the rest of the transaction. */
    Mono<Alert> lock(AlertToken token);

    Mono<Alert> lock(Sku sku, EmailAddress email);

    Mono<Void> save(Alert alert);

    /** From now on the token is that of the alert, beside those that it has. */
    Mono<Void> issue(AlertToken token, Alert alert);

    /** The next place in the line; until the transaction ends nobody else joins the line, or tells it. */
    Mono<Long> nextPlace(Sku sku);

    /** How many wait up to and including that place. */
    Mono<Long> position(Sku sku, long place);

    /** Those who waited longest, by place and locked; until the transaction ends nobody joins the line. */
    Flux<Alert> first(Sku sku, int most);

    /** Saves alerts that waited as told. */
    Mono<Void> told(Collection<Alert> alerts, Instant now);

    /** What is waited for. */
    Mono<Ware> ware(Sku sku);

    /** Forgets alerts that were not confirmed since one time, or ended before another; answers how many. */
    Mono<Long> forget(Instant unconfirmedBefore, Instant endedBefore);
}
