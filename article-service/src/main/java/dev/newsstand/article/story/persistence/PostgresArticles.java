package dev.newsstand.article.story.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.article.story.ArticleQuery;
import dev.newsstand.article.story.ArticleVersion;
import dev.newsstand.article.story.Articles;
import dev.newsstand.article.story.Listed;
import dev.newsstand.article.story.NewVersion;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Change;
import dev.newsstand.article.story.domain.Slug;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PostgresArticles implements Articles {

    private static final String BY_ID = "SELECT document::text FROM article WHERE id = :id";
    private static final String BY_SLUG =
            "SELECT a.document::text FROM slug s JOIN article a ON a.id = s.article_id WHERE s.slug = :slug";
    private static final String VERSION =
            "SELECT document::text FROM article_version WHERE article_id = :id AND version = :version";
    private static final String VERSIONS = """
            SELECT change, (document #- '{content,body}')::text, made_at, made_by FROM article_version
            WHERE article_id = :id ORDER BY version DESC LIMIT 1000""";

    private final DatabaseClient database;
    private final SaveArticle save;
    private final JsonMapper json;

    PostgresArticles(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.save = new SaveArticle(database, json);
        this.json = json;
    }

    @Override
    public Mono<Article> find(ArticleId id) {
        return database.sql(BY_ID)
                .bind("id", id.value())
                .map(row -> article(row, 0))
                .one();
    }

    @Override
    public Mono<Article> findToChange(ArticleId id) {
        return database.sql(BY_ID + " FOR UPDATE")
                .bind("id", id.value())
                .map(row -> article(row, 0))
                .one();
    }

    @Override
    public Mono<Article> findBySlug(Slug slug) {
        return database.sql(BY_SLUG)
                .bind("slug", slug.value())
                .map(row -> article(row, 0))
                .one();
    }

    @Override
    public Mono<Void> save(List<NewVersion> versions) {
        return save.save(versions, versions.stream().map(SavedVersion::of).toList());
    }

    @Override
    public Flux<Listed> list(ArticleQuery query) {
        return ListStatement.of(query)
                .bound(database)
                .map(row -> new Listed(article(row, 0), required(row, 1, String.class)))
                .all();
    }

    @Override
    public Mono<Article> version(ArticleId id, long version) {
        return database.sql(VERSION)
                .bind("id", id.value())
                .bind("version", version)
                .map(row -> article(row, 0))
                .one();
    }

    @Override
    public Flux<ArticleVersion> versions(ArticleId id) {
        return database.sql(VERSIONS)
                .bind("id", id.value())
                .map(row -> new ArticleVersion(
                        Change.valueOf(required(row, 0, String.class)),
                        required(row, 2, Instant.class),
                        row.get(3, String.class),
                        article(row, 1)))
                .all();
    }

    private Article article(Readable row, int column) {
        return json.readValue(required(row, column, String.class), StoredArticle.class)
                .article();
    }
}
