package dev.newsstand.article.story.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.article.story.Slugs;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Slug;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reservations of one wording wait for each other; the unique index has the last word. */
@Repository
class PostgresSlugs implements Slugs {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(:wanted, 1))";
    private static final String RESERVE = """
            INSERT INTO slug (slug, article_id)
            SELECT candidate, :id FROM (
                SELECT n, CASE n WHEN 1 THEN :wanted ELSE :wanted || '-' || n END AS candidate
                FROM generate_series(1, 1 + (
                    SELECT count(*) FROM slug
                    WHERE slug = :wanted OR slug >= :wanted || '-' AND slug < :wanted || '.')) n) numbered
            WHERE NOT EXISTS (SELECT FROM slug WHERE slug = candidate)
            ORDER BY n LIMIT 1
            ON CONFLICT DO NOTHING
            RETURNING slug""";
    private static final String CLAIM =
            "INSERT INTO slug (slug, article_id) VALUES (:wanted, :id) ON CONFLICT DO NOTHING";
    private static final String OWNER = "SELECT count(*) FROM slug WHERE slug = :wanted AND article_id = :id";
    private static final String RELEASE = "DELETE FROM slug WHERE slug = :slug AND article_id = :id";

    private final DatabaseClient database;

    PostgresSlugs(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Slug> reserve(Slug wanted, ArticleId id) {
        return database.sql(LOCK)
                .bind("wanted", wanted.value())
                .fetch()
                .rowsUpdated()
                .then(next(wanted, id).repeatWhenEmpty(3, tries -> tries));
    }

    /** Empty when another wording took that very slug at the same moment. */
    private Mono<Slug> next(Slug wanted, ArticleId id) {
        return database.sql(RESERVE)
                .bind("wanted", wanted.value())
                .bind("id", id.value())
                .map(row -> new Slug(required(row, 0, String.class)))
                .one();
    }

    @Override
    public Mono<Boolean> claim(Slug wanted, ArticleId id) {
        return database.sql(CLAIM)
                .bind("wanted", wanted.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then(Mono.defer(() -> owns(wanted, id)));
    }

    private Mono<Boolean> owns(Slug wanted, ArticleId id) {
        return database.sql(OWNER)
                .bind("wanted", wanted.value())
                .bind("id", id.value())
                .map(row -> Long.valueOf(1).equals(row.get(0, Long.class)))
                .one();
    }

    @Override
    public Mono<Void> release(Slug slug, ArticleId id) {
        return database.sql(RELEASE)
                .bind("slug", slug.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
