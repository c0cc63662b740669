package dev.newsstand.support.events.postgres;

import dev.newsstand.events.Event;
import dev.newsstand.events.EventType;
import dev.newsstand.support.events.envelope.TraceParent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * For services that write a change and its event in one statement: {@code INSERT INTO event_log (} {@link #COLUMNS}
 * {@code ) SELECT ..., CAST(:data AS jsonb)}; every other column has its default. Call {@link #committed()} afterwards.
 */
public final class EventRows {

    /** The columns to insert: text, text, bigint, text or null, jsonb. */
    public static final String COLUMNS = "type, subject, version, traceparent, data";

    private final JsonMapper json;
    private final Commits commits;

    EventRows(JsonMapper json, Commits commits) {
        this.json = json;
        this.commits = commits;
    }

    /** A row to insert, its members in the order of {@link #COLUMNS}; {@code data} is JSON text. */
    public record Row(
            String type,
            String subject,
            long version,
            @Nullable String traceparent,
            String data) {}

    /** The row that tells this event, with the trace context of the subscriber. */
    public Mono<Row> of(Event event) {
        return Mono.deferContextual(context -> Mono.just(new Row(
                EventType.of(event).typeName(),
                event.subject(),
                event.version(),
                TraceParent.of(context),
                json.writeValueAsString(event))));
    }

    /** Tells the readers connected to this process that something was committed, so that they look at once. */
    public void committed() {
        commits.tell();
    }
}
