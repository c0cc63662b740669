package dev.newsstand.support.events.postgres;

import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Tells waiting readers of this process that a transaction with events was committed; a hint, never the only way. */
final class Commits {

    private final AtomicReference<Sinks.Empty<Void>> next = new AtomicReference<>(Sinks.empty());

    void tell() {
        next.getAndSet(Sinks.empty()).tryEmitEmpty();
    }

    /** Completes with the first commit told after this call (not after its subscription). */
    Mono<Void> next() {
        return next.get().asMono();
    }
}
