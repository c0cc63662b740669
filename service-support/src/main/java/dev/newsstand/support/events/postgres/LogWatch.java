package dev.newsstand.support.events.postgres;

import static dev.newsstand.support.sql.Columns.required;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * Looks after the log: begins a new epoch if the server has changed under it, and keeps the gauges
 * {@code newsstand.events.log.horizon} (seconds since the oldest event that readers may not see yet, because some
 * transaction of this server is still open), {@code .rows} (estimated) and {@code .bytes}.
 */
final class LogWatch {

    private static final String LOOK = """
            SELECT (SELECT coalesce(extract(epoch FROM clock_timestamp() - min(time)), 0)::float8 FROM event_log
                    WHERE epoch = (SELECT max(epoch) FROM event_epoch) AND tx >= pg_snapshot_xmin(pg_current_snapshot())) AS horizon,
                   (SELECT greatest(reltuples, 0)::float8 FROM pg_class WHERE oid = 'event_log'::regclass) AS rows,
                   pg_total_relation_size('event_log')::float8 AS bytes
            """;

    private final DatabaseClient database;
    private volatile Seen seen = new Seen(0, 0, 0);

    LogWatch(DatabaseClient database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("newsstand.events.log.horizon", () -> seen.horizon()).register(meters);
        Gauge.builder("newsstand.events.log.rows", () -> seen.rows()).register(meters);
        Gauge.builder("newsstand.events.log.bytes", () -> seen.bytes()).register(meters);
    }

    private record Seen(double horizon, double rows, double bytes) {}

    Mono<Void> look() {
        return database.sql("SELECT event_log_open()").then().then(measure());
    }

    private Mono<Void> measure() {
        return database.sql(LOOK)
                .map(row -> new Seen(number(row, "horizon"), number(row, "rows"), number(row, "bytes")))
                .one()
                .doOnNext(now -> seen = now)
                .then();
    }

    private static double number(Readable row, String column) {
        return required(row, column, Double.class);
    }
}
