package dev.newsstand.article.feed.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.article.feed.FeedStories;
import dev.newsstand.article.story.domain.ArticleId;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class PostgresFeedStories implements FeedStories {

    private static final String SECTION = """
            SELECT section FROM article WHERE section_key = :key AND published_at IS NOT NULL
            ORDER BY is_public DESC, published_at DESC LIMIT 1""";
    private static final String MARK = """
            (SELECT true AS shown, id, version, published_at AS at FROM article
             WHERE is_public AND (:key::text IS NULL OR section_key = :key) ORDER BY published_at DESC, id DESC LIMIT :limit)
            UNION ALL
            (SELECT false, a.id, a.version, v.made_at FROM article a
             JOIN article_version v ON v.article_id = a.id AND v.version = a.version
             WHERE a.status IN ('WITHDRAWN', 'KILLED') AND a.published_at IS NOT NULL
                AND (:key::text IS NULL OR a.section_key = :key) ORDER BY v.made_at DESC LIMIT :limit)
            ORDER BY shown DESC, at DESC, id DESC""";
    private static final String PLACES = """
            SELECT slug, document #>> '{content,headline}' AS headline, document #>> '{content,language}' AS language, published_at,
                   (document ->> 'updatedAt')::timestamptz AS changed_at
            FROM article WHERE is_public AND published_at >= :since ORDER BY published_at DESC, id DESC LIMIT :limit""";

    private final DatabaseClient database;

    PostgresFeedStories(DatabaseClient database) {
        this.database = database;
    }

    private record Row(boolean shown, ArticleId id, long version) {}

    @Override
    public Mono<Mark> mark(@Nullable String key, int limit) {
        if (key == null) {
            return rows(null, null, limit);
        }
        return database.sql(SECTION)
                .bind("key", key)
                .map(row -> required(row, "section", String.class))
                .one()
                .flatMap(name -> rows(key, name, limit));
    }

    private Mono<Mark> rows(@Nullable String key, @Nullable String section, int limit) {
        return database.sql(MARK)
                .bind("key", Parameters.in(R2dbcType.VARCHAR, key))
                .bind("limit", limit)
                .map(row -> new Row(
                        required(row, "shown", Boolean.class),
                        new ArticleId(required(row, "id", UUID.class)),
                        required(row, "version", Long.class)))
                .all()
                .collectList()
                .map(rows -> mark(section, rows));
    }

    private static Mark mark(@Nullable String section, List<Row> rows) {
        return new Mark(section, ids(rows, true).toList(), ids(rows, false).toList(), tag(rows));
    }

    private static Stream<ArticleId> ids(List<Row> rows, boolean shown) {
        return rows.stream().filter(row -> row.shown() == shown).map(Row::id);
    }

    private static String tag(List<Row> rows) {
        return UUID.nameUUIDFromBytes(rows.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    public Flux<Place> places(Instant since, int limit) {
        return database.sql(PLACES)
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .map(row -> new Place(
                        required(row, "slug", String.class),
                        required(row, "headline", String.class),
                        row.get("language", String.class),
                        required(row, "published_at", Instant.class),
                        required(row, "changed_at", Instant.class)))
                .all();
    }
}
