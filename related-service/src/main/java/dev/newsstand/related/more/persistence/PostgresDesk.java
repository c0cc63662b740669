package dev.newsstand.related.more.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.related.more.Desk;
import dev.newsstand.related.more.domain.Choices;
import dev.newsstand.related.more.domain.StoryId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tables {@code pin} and {@code ban}. */
@Repository
class PostgresDesk implements Desk {

    private static final String PIN = """
            WITH unbanned AS (DELETE FROM ban WHERE article = :article AND other = :other)
            INSERT INTO pin (article, other) VALUES (:article, :other) ON CONFLICT DO NOTHING""";

    private static final String BAN = """
            WITH unpinned AS (DELETE FROM pin WHERE article = :article AND other = :other)
            INSERT INTO ban (article, other) VALUES (:article, :other) ON CONFLICT DO NOTHING""";

    private static final String UNPIN = "DELETE FROM pin WHERE article = :article AND other = :other";

    private static final String UNBAN = "DELETE FROM ban WHERE article = :article AND other = :other";

    private static final String CHOICES = """
            SELECT article, array_agg(other ORDER BY position) FILTER (WHERE position > 0) AS pins,
                array_agg(other) FILTER (WHERE position = 0) AS bans
            FROM (SELECT article, other, position FROM pin UNION ALL SELECT article, other, 0 FROM ban) choice
            WHERE :article::uuid IS NULL OR article = :article
            GROUP BY article""";

    private final DatabaseClient database;

    PostgresDesk(DatabaseClient database) {
        this.database = database;
    }

    private record Row(StoryId article, Choices choices) {}

    @Override
    public Mono<Void> pin(StoryId article, StoryId other) {
        return change(PIN, article, other);
    }

    @Override
    public Mono<Void> unpin(StoryId article, StoryId other) {
        return change(UNPIN, article, other);
    }

    @Override
    public Mono<Void> ban(StoryId article, StoryId other) {
        return change(BAN, article, other);
    }

    @Override
    public Mono<Void> unban(StoryId article, StoryId other) {
        return change(UNBAN, article, other);
    }

    private Mono<Void> change(String statement, StoryId article, StoryId other) {
        return database.sql(statement)
                .bind("article", article.value())
                .bind("other", other.value())
                .then();
    }

    @Override
    public Mono<Choices> of(StoryId article) {
        return rows(database.sql(CHOICES).bind("article", article.value()))
                .map(Row::choices)
                .next()
                .defaultIfEmpty(Choices.NONE);
    }

    @Override
    public Mono<Map<StoryId, Choices>> all() {
        return rows(database.sql(CHOICES).bindNull("article", UUID.class)).collectMap(Row::article, Row::choices);
    }

    private static Flux<Row> rows(DatabaseClient.GenericExecuteSpec query) {
        return query.map(row -> new Row(
                        new StoryId(required(row, "article", UUID.class)),
                        new Choices(
                                ids(row.get("pins", UUID[].class)), Set.copyOf(ids(row.get("bans", UUID[].class))))))
                .all();
    }

    private static List<StoryId> ids(UUID @Nullable [] ids) {
        return ids == null ? List.of() : Arrays.stream(ids).map(StoryId::new).toList();
    }
}
