package dev.newsstand.article.wire.polling;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.article.outside.Fetched.Validators;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class PostgresFeeds implements Feeds {

    private static final String KNOW =
            "INSERT INTO feed_source (address) SELECT unnest(:addresses::text[]) ON CONFLICT DO NOTHING";
    private static final String TAKE = """
            UPDATE feed_source SET due_at = now() + :lease * interval '1 second'
            WHERE address IN (SELECT address FROM feed_source WHERE due_at <= now() AND address = ANY(:addresses::text[])
                ORDER BY due_at FOR UPDATE SKIP LOCKED)
            RETURNING address, etag, last_modified, failures""";
    private static final String ANSWERED = """
            UPDATE feed_source SET etag = :etag, last_modified = :modified, failures = 0, polled_at = now(), answered_at = now(),
                outcome = :outcome,
                due_at = now() + :pause * interval '1 second' WHERE address = :address""";
    private static final String FAILED = """
            UPDATE feed_source SET failures = failures + 1, polled_at = now(), outcome = :outcome,
                due_at = now() + :pause * interval '1 second' WHERE address = :address""";

    private static final String STATES = """
            SELECT address, failures, outcome, polled_at, answered_at, due_at FROM feed_source
            WHERE address = ANY(:addresses::text[])""";

    private final DatabaseClient database;

    PostgresFeeds(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<Due> take(List<String> addresses, Duration lease) {
        String[] all = addresses.toArray(String[]::new);
        return database.sql(KNOW)
                .bind("addresses", all)
                .then()
                .thenMany(database.sql(TAKE)
                        .bind("addresses", all)
                        .bind("lease", lease.toSeconds())
                        .map(row -> new Due(
                                required(row, "address", String.class),
                                new Validators(row.get("etag", String.class), row.get("last_modified", String.class)),
                                required(row, "failures", Integer.class)))
                        .all());
    }

    @Override
    public Mono<Void> answered(String address, Validators known, Duration pause, String outcome) {
        return database.sql(ANSWERED)
                .bind("address", address)
                .bind("etag", Parameters.in(R2dbcType.VARCHAR, known.etag()))
                .bind("modified", Parameters.in(R2dbcType.VARCHAR, known.lastModified()))
                .bind("pause", pause.toSeconds())
                .bind("outcome", outcome)
                .then();
    }

    @Override
    public Mono<Void> failed(String address, Duration pause, String outcome) {
        return database.sql(FAILED)
                .bind("address", address)
                .bind("pause", pause.toSeconds())
                .bind("outcome", outcome)
                .then();
    }

    @Override
    public Flux<FeedState> states(List<String> addresses) {
        return database.sql(STATES)
                .bind("addresses", addresses.toArray(String[]::new))
                .map(row -> new FeedState(
                        required(row, "address", String.class),
                        required(row, "failures", Integer.class),
                        row.get("outcome", String.class),
                        row.get("polled_at", Instant.class),
                        row.get("answered_at", Instant.class),
                        required(row, "due_at", Instant.class)))
                .all();
    }
}
