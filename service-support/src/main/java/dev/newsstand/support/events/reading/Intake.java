package dev.newsstand.support.events.reading;

import dev.newsstand.support.events.Delivery;
import dev.newsstand.support.events.Position;
import dev.newsstand.support.events.Projection;
import dev.newsstand.support.events.ReceivedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes deliveries into a projection, batch after batch, each in one transaction with the position it leads to. */
final class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final Projection projection;
    private final Positions positions;
    private final TransactionalOperator transaction;
    private final Progress progress;
    private final long positionInterval;
    private final Map<String, String> known;
    private long savedAt = System.nanoTime();

    Intake(
            Projection projection,
            Positions positions,
            TransactionalOperator transaction,
            Progress progress,
            ReaderProperties properties,
            List<Position> stored) {
        this.projection = projection;
        this.positions = positions;
        this.transaction = transaction;
        this.progress = progress;
        this.positionInterval = properties.positionInterval().toNanos();
        this.known =
                new ConcurrentHashMap<>(stored.stream().collect(Collectors.toMap(Position::lane, Position::offset)));
    }

    /** Takes in what is above the stored position; answers how many events that were. */
    Mono<Integer> take(List<Delivery> batch) {
        Map<String, String> reached = new HashMap<>();
        List<ReceivedEvent> events = new ArrayList<>();
        for (Delivery delivery : batch) {
            if (isNew(delivery.position(), reached)) {
                reached.put(delivery.position().lane(), delivery.position().offset());
                if (delivery.event() != null) {
                    events.add(delivery.event());
                }
            }
        }
        return takeIn(events, reached)
                .doOnSuccess(done -> tell(events, batch.getLast().atEnd()))
                .thenReturn(events.size());
    }

    private boolean isNew(Position position, Map<String, String> reached) {
        String before = reached.getOrDefault(position.lane(), known.getOrDefault(position.lane(), ""));
        return position.offset().compareTo(before) > 0;
    }

    private Mono<Void> takeIn(List<ReceivedEvent> events, Map<String, String> reached) {
        if (!events.isEmpty()) {
            return positions
                    .advance(projection.name(), known, reached)
                    .then(Flux.fromIterable(events).concatMap(this::apply).then())
                    .as(transaction::transactional)
                    .then(Mono.fromRunnable(() -> saved(reached)))
                    .then(Mono.defer(projection::committed));
        }
        if (reached.isEmpty() || System.nanoTime() - savedAt < positionInterval) {
            return Mono.empty();
        }
        return positions
                .advance(projection.name(), known, reached)
                .as(transaction::transactional)
                .then(Mono.fromRunnable(() -> saved(reached)));
    }

    private Mono<Void> apply(ReceivedEvent event) {
        return Mono.defer(() -> projection.apply(event))
                .doOnError(failure -> log.error(
                        "{} cannot take in event {} ({} of {}): it stands still until it can",
                        projection.name(),
                        event.id(),
                        event.type().typeName(),
                        event.data().subject(),
                        failure));
    }

    private void saved(Map<String, String> reached) {
        known.putAll(reached);
        savedAt = System.nanoTime();
    }

    private void tell(List<ReceivedEvent> events, boolean atEnd) {
        if (!events.isEmpty()) {
            progress.tookIn(events);
        }
        if (atEnd) {
            progress.atEnd();
        }
    }

    /** Whether something was stored that is not there any more. */
    boolean misses(List<Position> stored) {
        return stored.isEmpty() && !known.isEmpty();
    }
}
