package dev.newsstand.article.story;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Says within this process that the due list has changed, so that nobody sleeps past a new hour; a hint, never the only way. */
@Component
public class DueAlarm {

    private final AtomicReference<Sinks.Empty<Void>> next = new AtomicReference<>(Sinks.empty());

    /** Completes with the first change after this call. */
    public Mono<Void> next() {
        return next.get().asMono();
    }

    /** Rings when the transaction of the caller has committed. */
    Mono<Void> ringAfterCommit() {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(transaction -> transaction.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public Mono<Void> afterCommit() {
                        return Mono.fromRunnable(DueAlarm.this::ring);
                    }
                }))
                .then();
    }

    private void ring() {
        next.getAndSet(Sinks.empty()).tryEmitEmpty();
    }
}
