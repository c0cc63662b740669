package dev.newsstand.article.wire.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.wire.WantedPictures;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class PostgresWantedPictures implements WantedPictures {

    private static final String WANT = """
            WITH forgotten AS (DELETE FROM wanted_picture WHERE article_id = :article AND href <> ALL(:hrefs::text[]))
            INSERT INTO wanted_picture (article_id, href) SELECT :article, unnest(:hrefs::text[])
            ON CONFLICT (article_id, href) DO UPDATE SET tries = 0, due_at = now()""";
    private static final String TAKE = """
            UPDATE wanted_picture SET tries = tries + 1, due_at = now() + :lease * interval '1 second'
            WHERE (article_id, href) IN (SELECT article_id, href FROM wanted_picture WHERE due_at <= now()
                ORDER BY due_at, article_id LIMIT :most FOR UPDATE SKIP LOCKED)
            RETURNING article_id, href, tries""";
    private static final String DONE = "DELETE FROM wanted_picture WHERE article_id = :article AND href = :href";
    private static final String LATER =
            "UPDATE wanted_picture SET due_at = now() + :pause * interval '1 second' WHERE article_id = :article AND href = :href";

    private final DatabaseClient database;

    PostgresWantedPictures(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> want(ArticleId article, List<String> hrefs) {
        return database.sql(WANT)
                .bind("article", article.value())
                .bind("hrefs", hrefs.toArray(String[]::new))
                .then();
    }

    @Override
    public Flux<Wanted> take(int most, Duration lease) {
        return database.sql(TAKE)
                .bind("most", most)
                .bind("lease", lease.toSeconds())
                .map(row -> new Wanted(
                        new ArticleId(required(row, "article_id", UUID.class)),
                        required(row, "href", String.class),
                        required(row, "tries", Integer.class)))
                .all();
    }

    @Override
    public Mono<Void> done(Wanted wanted) {
        return of(DONE, wanted).then();
    }

    @Override
    public Mono<Void> later(Wanted wanted, Duration pause) {
        return of(LATER, wanted).bind("pause", pause.toSeconds()).then();
    }

    private DatabaseClient.GenericExecuteSpec of(String sql, Wanted wanted) {
        return database.sql(sql).bind("article", wanted.article().value()).bind("href", wanted.href());
    }
}
