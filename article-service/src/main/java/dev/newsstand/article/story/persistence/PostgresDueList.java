package dev.newsstand.article.story.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.article.story.DueList;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Task;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Whoever locks a story's row has its tasks; rows that others have locked are passed over. */
@Repository
class PostgresDueList implements DueList {

    /**
     * Rows of the list first, by its index, and then their stories alone, however many more are due. Both are locked: a row
     * that another instance has just done is seen to be gone.
     */
    private static final String TAKE = """
            WITH next AS MATERIALIZED (
                SELECT article_id, task, at, try_at FROM due WHERE try_at <= (SELECT clock_timestamp())
                ORDER BY try_at, article_id LIMIT :most FOR UPDATE SKIP LOCKED
            )
            SELECT a.document::text AS document, next.task, next.at, clock_timestamp() AS now
            FROM next JOIN article a ON a.id = next.article_id
            ORDER BY next.try_at, next.article_id
            FOR UPDATE OF a SKIP LOCKED""";

    private static final String TAKE_ONE = """
            SELECT a.document::text AS document, d.task, d.at, clock_timestamp() AS now
            FROM due d JOIN article a ON a.id = d.article_id
            WHERE d.article_id = :id AND d.try_at <= clock_timestamp()
            ORDER BY d.try_at LIMIT 1
            FOR UPDATE OF d, a SKIP LOCKED""";
    private static final String LATE =
            "SELECT article_id FROM due WHERE try_at <= (SELECT clock_timestamp()) ORDER BY try_at, article_id LIMIT :most";
    private static final String STRIKE = "DELETE FROM due WHERE article_id = :id AND task = :task AND at = :at";
    private static final String POSTPONE = """
            UPDATE due SET try_at = clock_timestamp() + make_interval(secs => :seconds)
            WHERE article_id = :id AND try_at <= clock_timestamp()""";
    private static final String UNTIL_NEXT =
            "SELECT extract(epoch FROM try_at - clock_timestamp())::float8 FROM due ORDER BY try_at LIMIT 1";

    private final DatabaseClient database;
    private final JsonMapper json;

    PostgresDueList(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Flux<Due> take(int most) {
        return database.sql(TAKE).bind("most", most).map(this::due).all().distinct(Due::id);
    }

    @Override
    public Mono<Due> take(ArticleId id) {
        return database.sql(TAKE_ONE).bind("id", id.value()).map(this::due).one();
    }

    @Override
    public Flux<ArticleId> late(int most) {
        return database.sql(LATE)
                .bind("most", most)
                .mapValue(UUID.class)
                .all()
                .map(ArticleId::new)
                .distinct();
    }

    @Override
    public Mono<Void> strike(Due due) {
        return database.sql(STRIKE)
                .bind("id", due.id().value())
                .bind("task", due.task().name())
                .bind("at", due.at().atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated()
                .then();
    }

    @Override
    public Mono<Void> postpone(ArticleId id, Duration pause) {
        return database.sql(POSTPONE)
                .bind("seconds", (double) pause.toSeconds())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    @Override
    public Mono<Duration> untilNext() {
        return database.sql(UNTIL_NEXT)
                .mapValue(Double.class)
                .one()
                .map(seconds -> Duration.ofNanos(Math.max(0, (long) (Math.min(seconds, 86_400.0) * 1_000_000_000))));
    }

    private Due due(Readable row) {
        return new Due(
                json.readValue(required(row, "document", String.class), StoredArticle.class)
                        .article(),
                Task.valueOf(required(row, "task", String.class)),
                required(row, "at", Instant.class),
                required(row, "now", Instant.class));
    }
}
