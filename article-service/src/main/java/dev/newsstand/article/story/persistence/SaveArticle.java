package dev.newsstand.article.story.persistence;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Change;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Subject;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Stores a version in one statement: as the story of today, and among its versions. */
final class SaveArticle {

    private static final int EXCERPT = 240;
    private static final int SEARCHED = 100_000;
    private static final String SQL = """
            WITH stored AS (
                INSERT INTO article (id, slug, version, status, is_public, section, subjects, published_at, excerpt, words, document)
                VALUES (:id, :slug, :version, :status, :public, :section, :subjects, :publishedAt, :excerpt,
                        setweight(to_tsvector('english', :title) || to_tsvector('simple', :title), 'A')
                            || to_tsvector('english', :text) || to_tsvector('simple', :text),
                        :document::jsonb)
                ON CONFLICT (id) DO UPDATE SET
                    slug = excluded.slug, version = excluded.version, status = excluded.status, is_public = excluded.is_public,
                    section = excluded.section, subjects = excluded.subjects, published_at = excluded.published_at,
                    excerpt = excluded.excerpt, words = excluded.words, document = excluded.document
                WHERE article.version = excluded.version - 1
                RETURNING id, version, document)
            INSERT INTO article_version (article_id, version, change, document)
            SELECT id, version, :change, document FROM stored""";

    private final DatabaseClient database;
    private final JsonMapper json;

    SaveArticle(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Article> save(Article article, Change change) {
        Content content = article.content();
        String text = content.text();
        return database.sql(SQL)
                .bind("id", article.id().value())
                .bind("slug", article.slug().value())
                .bind("version", article.version())
                .bind("status", article.status().name())
                .bind("public", article.isPublic())
                .bind("section", Parameters.in(R2dbcType.VARCHAR, content.section()))
                .bind("subjects", content.subjects().stream().map(Subject::code).toArray(String[]::new))
                .bind("publishedAt", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, publishedAt(article)))
                .bind("excerpt", content.excerpt(EXCERPT))
                .bind("title", content.headline())
                .bind("text", text.substring(0, Math.min(text.length(), SEARCHED)))
                .bind("document", json.writeValueAsString(StoredArticle.of(article)))
                .bind("change", change.name())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException(
                        "version " + article.version() + " of story " + article.id() + " is there already")))
                .thenReturn(article);
    }

    private static @org.jspecify.annotations.Nullable OffsetDateTime publishedAt(Article article) {
        return article.publishedAt() == null ? null : article.publishedAt().atOffset(ZoneOffset.UTC);
    }
}
