package dev.newsstand.related.more.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.related.more.Stories;
import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.Story;
import dev.newsstand.related.more.domain.StoryId;
import io.r2dbc.postgresql.codec.Json;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Table {@code story}. */
@Repository
class PostgresStories implements Stories {

    private static final String KEEP = """
            INSERT INTO story (id, version, public, slug, title, excerpt, picture, section, subjects, published_at, body, agency)
            VALUES (:id, :version, true, :slug, :title, :excerpt, :picture, :section, :subjects, :publishedAt, :body, :agency)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, public = true, slug = excluded.slug,
                title = excluded.title, excerpt = excluded.excerpt, picture = excluded.picture, section = excluded.section,
                subjects = excluded.subjects, published_at = excluded.published_at, body = excluded.body,
                agency = excluded.agency
            WHERE story.version < excluded.version""";

    private static final String DROP = """
            INSERT INTO story (id, version, public) VALUES (:id, :version, false)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, public = false, slug = NULL, title = NULL,
                excerpt = NULL, picture = NULL, section = NULL, subjects = NULL, published_at = NULL, body = NULL,
                agency = NULL
            WHERE story.version < excluded.version""";

    private final DatabaseClient database;
    private final StoryRows rows;

    PostgresStories(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.rows = new StoryRows(json);
    }

    @Override
    public Mono<Void> keep(Manuscript manuscript) {
        Story story = manuscript.story();
        return database.sql(KEEP)
                .bind("id", story.id().value())
                .bind("version", story.version())
                .bind("slug", story.slug())
                .bind("title", story.title())
                .bind("excerpt", Parameter.fromOrEmpty(story.excerpt(), String.class))
                .bind(
                        "picture",
                        Parameter.fromOrEmpty(
                                story.picture() == null ? null : rows.toJson(story.picture()), Json.class))
                .bind("section", Parameter.fromOrEmpty(story.section(), String.class))
                .bind("subjects", rows.toJson(story.subjects()))
                .bind("publishedAt", story.publishedAt())
                .bind("body", manuscript.text())
                .bind("agency", Parameter.fromOrEmpty(manuscript.agency(), String.class))
                .then();
    }

    @Override
    public Mono<Void> drop(StoryId id, long version) {
        return database.sql(DROP)
                .bind("id", id.value())
                .bind("version", version)
                .then();
    }

    @Override
    public Flux<Held> held() {
        return database.sql("SELECT id, version, public FROM story")
                .map(row -> new Held(
                        new StoryId(required(row, "id", UUID.class)),
                        required(row, "version", Long.class),
                        required(row, "public", Boolean.class)))
                .all();
    }

    @Override
    public Flux<Manuscript> read(Collection<StoryId> ids) {
        return database.sql("SELECT * FROM story WHERE public AND id = ANY(:ids)")
                .bind("ids", ids.stream().map(StoryId::value).toArray(UUID[]::new))
                .map(rows::manuscript)
                .all();
    }

    @Override
    public Mono<Void> clear() {
        return database.sql("DELETE FROM story").then();
    }
}
