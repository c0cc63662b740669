package dev.newsstand.support.events.reading;

import dev.newsstand.support.events.Delivery;
import dev.newsstand.support.events.EventFeed;
import dev.newsstand.support.events.EventSubscription;
import dev.newsstand.support.events.Position;
import dev.newsstand.support.events.PositionUnknown;
import dev.newsstand.support.events.Projection;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/** Keeps one projection up with its feed. Whatever fails: it waits and starts again from the stored positions. */
final class ProjectionReader {

    private static final Logger log = LoggerFactory.getLogger(ProjectionReader.class);

    private final EventFeed feed;
    private final Projection projection;
    private final Positions positions;
    private final TransactionalOperator transaction;
    private final ReaderProperties properties;
    private final Progress progress;
    private final Sinks.Empty<Void> stopping = Sinks.empty();
    private final Sinks.Empty<Void> stopped = Sinks.empty();
    private @Nullable Disposable running;
    private volatile boolean stop;
    /** After a failure events are taken one by one for a while, so that what can be taken in is, up to the one that cannot. */
    private volatile int singly;

    ProjectionReader(
            EventSubscription subscription,
            Positions positions,
            TransactionalOperator transaction,
            ReaderProperties properties,
            Progress progress) {
        this.feed = subscription.feed();
        this.projection = subscription.projection();
        this.positions = positions;
        this.transaction = transaction;
        this.properties = properties;
        this.progress = progress;
    }

    String name() {
        return projection.name();
    }

    boolean caughtUp() {
        return progress.caughtUp();
    }

    void start() {
        running = Flux.defer(this::session)
                .repeat(() -> !stop)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, properties.shortestWait())
                        .maxBackoff(properties.longestWait())
                        .transientErrors(true)
                        .doBeforeRetry(retry -> failed(retry.failure())))
                .doFinally(end -> stopped.tryEmitEmpty())
                .subscribe();
    }

    /** Ends after the batch that is being taken in. */
    Mono<Void> stop() {
        stop = true;
        stopping.tryEmitEmpty();
        return stopped.asMono().timeout(Duration.ofSeconds(3), Mono.fromRunnable(this::abandon));
    }

    /** Ends at once: a transaction that is open is rolled back. */
    void abandon() {
        if (running != null) {
            running.dispose();
        }
    }

    /** Clears the projection and its positions; the reader notices and starts from the beginning. */
    Mono<Void> rebuild() {
        return positions.delete(name()).then(Mono.defer(projection::clear)).as(transaction::transactional);
    }

    private Flux<Integer> session() {
        return positions
                .of(name())
                .collectList()
                .flatMapMany(stored -> projection.committed().thenMany(from(stored)))
                .onErrorResume(PositionUnknown.class, this::startOver);
    }

    private Flux<Integer> from(List<Position> stored) {
        Intake intake = new Intake(projection, positions, transaction, progress, properties, stored);
        Flux<Delivery> deliveries = feed.read(stored)
                .concatWith(Mono.error(() -> new IllegalStateException("the feed of " + feed.source() + " ended")))
                .takeUntilOther(Mono.firstWithSignal(stopping.asMono(), vanished(intake)));
        return Batches.of(deliveries, () -> singly > 0 ? 1 : properties.batch())
                .concatMap(batch -> intake.take(batch).doOnNext(this::took), 0);
    }

    private Mono<Void> vanished(Intake intake) {
        return Flux.interval(properties.watchInterval())
                .onBackpressureDrop()
                .concatMap(tick -> positions.of(name()).collectList(), 1)
                .filter(intake::misses)
                .next()
                .doOnNext(none -> log.warn("The stored position of {} is gone: reading from the beginning", name()))
                .then();
    }

    private Flux<Integer> startOver(PositionUnknown unknown) {
        log.error("{} has to be rebuilt: {}", name(), unknown.getMessage());
        return rebuild().thenMany(Flux.empty());
    }

    private void took(int events) {
        singly = Math.max(0, singly - events);
    }

    private void failed(Throwable failure) {
        if (failure instanceof Overtaken) {
            log.info("{}; starting again from there", failure.getMessage());
            return;
        }
        progress.failed();
        singly = properties.batch();
        log.warn("{} starts again from its stored position after a failure: {}", name(), failure.toString());
    }
}
