package dev.newsstand.support.events.postgres;

import dev.newsstand.events.Event;
import dev.newsstand.events.EventType;
import dev.newsstand.support.events.Delivery;
import dev.newsstand.support.events.EventFeed;
import dev.newsstand.support.events.Position;
import dev.newsstand.support.events.ReceivedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** A wrong way to read the log, as often seen: by its sequence alone, taking the order of ids for that of commits. */
record IdOrderedLog(DatabaseClient database) implements EventFeed {

    @Override
    public String source() {
        return "owner";
    }

    @Override
    public Flux<Delivery> read(Collection<Position> after) {
        AtomicLong last = new AtomicLong();
        return Flux.defer(() -> after(last.get()))
                .doOnNext(
                        delivery -> last.set(Long.parseLong(delivery.position().offset())))
                .repeatWhen(ended -> ended.concatMap(count -> Mono.delay(Duration.ofMillis(2))));
    }

    private Flux<Delivery> after(long id) {
        return database.sql("SELECT id, event_id, type, data::text AS data FROM event_log WHERE id > :id ORDER BY id")
                .bind("id", id)
                .map(row -> delivery(
                        row.get("id", Long.class),
                        row.get("event_id", UUID.class),
                        row.get("type", String.class),
                        row.get("data", String.class)))
                .all();
    }

    private static Delivery delivery(long id, UUID eventId, String typeName, String data) {
        EventType type = EventType.named(typeName).orElseThrow();
        Event event = JsonMapper.shared().readValue(data, type.data());
        return new Delivery(
                new Position("0", Long.toString(id)),
                new ReceivedEvent(eventId, "owner", type, Instant.EPOCH, null, event));
    }

    @Override
    public Flux<Delivery> readNew() {
        return read(List.of());
    }
}
