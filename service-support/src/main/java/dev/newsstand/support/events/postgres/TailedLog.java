package dev.newsstand.support.events.postgres;

import dev.newsstand.events.Event;
import dev.newsstand.events.EventType;
import dev.newsstand.support.events.Delivery;
import dev.newsstand.support.events.OwnEvents;
import dev.newsstand.support.events.Position;
import dev.newsstand.support.events.ReceivedEvent;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import tools.jackson.databind.json.JsonMapper;

/** Reads the owner's own log as its neighbours do, without the way over HTTP. */
final class TailedLog implements OwnEvents {

    private static final String LANE = "0";

    private final LogRows rows;
    private final Commits commits;
    private final EventLogProperties properties;
    private final JsonMapper json;

    TailedLog(LogRows rows, Commits commits, EventLogProperties properties, JsonMapper json) {
        this.rows = rows;
        this.commits = commits;
        this.properties = properties;
        this.json = json;
    }

    @Override
    public Flux<Delivery> after(String offset) {
        Cursor cursor = Cursor.parse(offset)
                .orElseThrow(() -> new IllegalArgumentException("not an offset of this log: " + offset));
        return Flux.defer(() -> {
            Tail tail = new Tail(rows, commits, properties, cursor, Set.of());
            return Flux.generate((SynchronousSink<Tail> turn) -> turn.next(tail))
                    .concatMap(Tail::next, 0)
                    .concatMapIterable(this::deliveries, 1);
        });
    }

    @Override
    public Mono<String> last() {
        return rows.last().map(Cursor::toString);
    }

    @Override
    public Mono<Boolean> knows(@Nullable String offset) {
        return Mono.justOrEmpty(offset)
                .flatMap(text -> Mono.justOrEmpty(Cursor.parse(text)))
                .flatMap(rows::know)
                .defaultIfEmpty(false);
    }

    private Iterable<Delivery> deliveries(Tail.Batch batch) {
        Stream<Delivery> events = batch.events().stream()
                .map(event -> new Delivery(new Position(LANE, event.cursor().toString()), received(event)));
        Delivery reached = new Delivery(new Position(LANE, batch.reached().toString()), null, batch.atEnd());
        return Stream.concat(events, Stream.of(reached)).toList();
    }

    private @Nullable ReceivedEvent received(LoggedEvent event) {
        return EventType.named(event.type())
                .map(type -> new ReceivedEvent(
                        event.id(),
                        properties.requiredSource(),
                        type,
                        event.time(),
                        event.traceparent(),
                        data(event, type)))
                .orElse(null);
    }

    private Event data(LoggedEvent event, EventType type) {
        return json.readValue(Objects.requireNonNull(event.data()), type.data());
    }
}
