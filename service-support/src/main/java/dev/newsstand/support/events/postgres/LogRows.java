package dev.newsstand.support.events.postgres;

import static dev.newsstand.support.sql.Columns.required;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Reads what of the log is settled: nothing that is still to commit can come before it. Counts what it reads. */
final class LogRows {

    private static final String SETTLED =
            "(epoch < (SELECT max(epoch) FROM event_epoch)" + " OR tx < pg_snapshot_xmin(pg_current_snapshot()))";
    private static final String AFTER = """
            SELECT epoch, tx::text AS tx, id, event_id, type, subject, version, time, traceparent,
                   CASE WHEN :every OR type = ANY(:types) THEN data::text END AS data
            FROM event_log
            WHERE (epoch, tx, id) > (:epoch, CAST(:tx AS text)::xid8, :id) AND %s
            ORDER BY event_log.epoch, event_log.tx, event_log.id LIMIT :limit
            """.formatted(SETTLED);
    private static final String LAST = """
            SELECT epoch, tx::text AS tx, id FROM event_log WHERE %s
            ORDER BY event_log.epoch DESC, event_log.tx DESC, event_log.id DESC LIMIT 1
            """.formatted(SETTLED);
    private static final String KNOWN = """
            SELECT count(*) FROM event_epoch
            WHERE epoch = :epoch
              AND CASE WHEN last_tx IS NULL THEN CAST(:tx AS text)::xid8 < pg_snapshot_xmax(pg_current_snapshot())
                       ELSE (CAST(:tx AS text)::xid8, CAST(:id AS bigint)) <= (last_tx, last_id) END
            """;

    private final DatabaseClient database;
    private final int limit;
    private final Counter read;

    LogRows(DatabaseClient database, int limit, MeterRegistry meters) {
        this.database = database;
        this.limit = limit;
        this.read = Counter.builder("newsstand.events.log.read").register(meters);
    }

    /** The next rows in order, at most {@link #limit()}; data only of these types (none: of all). */
    Mono<List<LoggedEvent>> after(Cursor cursor, Set<String> types) {
        return database.sql(AFTER)
                .bind("every", types.isEmpty())
                .bind("types", types.toArray(String[]::new))
                .bind("epoch", cursor.epoch())
                .bind("tx", Long.toString(cursor.tx()))
                .bind("id", cursor.id())
                .bind("limit", limit)
                .map(LogRows::event)
                .all()
                .collectList()
                .doOnNext(events -> read.increment(events.size()));
    }

    int limit() {
        return limit;
    }

    /** The place of the last settled row, or the beginning. */
    Mono<Cursor> last() {
        return database.sql(LAST).map(LogRows::cursor).one().defaultIfEmpty(Cursor.BEGINNING);
    }

    /**
     * Whether a reader of this log, with this history, can have come to that place. Asked when a reader connects, as all do
     * after the server has changed: so that is where a new epoch begins if it has to.
     */
    Mono<Boolean> know(Cursor cursor) {
        Mono<Boolean> known = cursor.equals(Cursor.BEGINNING) ? Mono.just(true) : find(cursor);
        return database.sql("SELECT event_log_open()").then().then(known);
    }

    private Mono<Boolean> find(Cursor cursor) {
        return database.sql(KNOWN)
                .bind("epoch", cursor.epoch())
                .bind("tx", Long.toString(cursor.tx()))
                .bind("id", cursor.id())
                .mapValue(Long.class)
                .one()
                .map(count -> count == 1);
    }

    private static LoggedEvent event(Readable row) {
        return new LoggedEvent(
                cursor(row),
                required(row, "event_id", UUID.class),
                required(row, "type", String.class),
                required(row, "subject", String.class),
                required(row, "version", Long.class),
                required(row, "time", Instant.class),
                row.get("traceparent", String.class),
                row.get("data", String.class));
    }

    private static Cursor cursor(Readable row) {
        return new Cursor(
                required(row, "epoch", Integer.class),
                Long.parseLong(required(row, "tx", String.class)),
                required(row, "id", Long.class));
    }
}
