package dev.newsstand.cart.carts;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** What is kept of carts and keys after their time, until it is swept away; at most so many at a time. */
public interface Expired {

    /** Deletes carts, with their lines, history and keys, that expired before then; answers how many. */
    Mono<Long> deleteCarts(Instant before, int limit);

    /** Deletes idempotency keys that were claimed before then; answers how many. */
    Mono<Long> deleteKeys(Instant before, int limit);
}
