package dev.newsstand.support.events.postgres;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * Compacts the log: what is older than is kept goes, unless it is the newest of its subject. As events carry full state, a
 * reader that comes later than the log reaches back still learns what is so now: the log is its own snapshot.
 */
final class Retention {

    private static final int BATCH = 1000;

    /** Subjects are apart by what they are of, the second word of the type: a SKU may be spelled like a handle. */
    private static final String SWEEP = """
            WITH turn AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(hashtext('event_log_retention')) AS ours)
            DELETE FROM event_log WHERE (SELECT ours FROM turn) AND (epoch, tx, id) IN (
                SELECT epoch, tx, id FROM event_log old
                WHERE old.time < :before
                  AND (old.type = ANY(:expiring)
                       OR EXISTS (SELECT FROM event_log newer
                                  WHERE newer.subject = old.subject AND newer.version > old.version
                                    AND split_part(newer.type, '.', 2) = split_part(old.type, '.', 2)))
                LIMIT :batch)
            """;

    private final DatabaseClient database;
    private final Clock clock;
    private final Duration kept;
    private final String[] expiring;

    Retention(DatabaseClient database, Clock clock, Duration kept, List<String> expiring) {
        this.database = database;
        this.clock = clock;
        this.kept = kept;
        this.expiring = expiring.toArray(String[]::new);
    }

    /** Deletes in bounded steps until nothing is left to delete; does nothing while another instance is at it. */
    Mono<Long> sweep() {
        return Mono.defer(this::step)
                .expand(deleted -> deleted == BATCH ? step() : Mono.empty())
                .reduce(0L, Long::sum);
    }

    private Mono<Long> step() {
        return database.sql(SWEEP)
                .bind("before", clock.instant().minus(kept))
                .bind("expiring", expiring)
                .bind("batch", BATCH)
                .fetch()
                .rowsUpdated();
    }
}
