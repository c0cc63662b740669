package dev.newsstand.cart.alerts;

import dev.newsstand.cart.alerts.domain.Alert;
import dev.newsstand.cart.alerts.domain.Restock;
import dev.newsstand.cart.domain.Sku;
import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Restocks that were noted with the change of stock, for the line to be told of them. */
public interface Restocks {

    Mono<Void> note(Sku sku, long units, Instant at);

    /** Those of which not everybody was told yet, the oldest first. */
    Flux<Long> open(int most);

    /** Takes one for the rest of the transaction; nothing when another has it. */
    Mono<Restock> take(long id);

    /** Notes who was told. Fails for who was told of this restock before. */
    Mono<Void> told(Restock restock, Collection<Alert> alerts);

    Mono<Void> done(Restock restock, Instant now);

    Mono<Long> forget(Instant doneBefore);
}
