package dev.newsstand.related.more.persistence;

import dev.newsstand.related.more.Openings;
import dev.newsstand.related.more.Stories;
import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.Reading;
import dev.newsstand.related.more.domain.Story;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.more.domain.Tokens;
import dev.newsstand.related.more.domain.Weights;
import dev.newsstand.support.web.Blocking;
import io.r2dbc.postgresql.codec.Json;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Table {@code story}, with what the model said from table {@code encoding}. */
@Repository
class PostgresStories implements Stories {

    private static final String KEEP = """
            INSERT INTO story (id, version, public, slug, title, excerpt, picture, section, subjects, published_at, body,
                agency, wire, reading, reading_way, model, opening_key)
            VALUES (:id, :version, true, :slug, :title, :excerpt, :picture, :section, :subjects, :publishedAt, :body,
                :agency, :wire, :reading, :way, :model, :openingKey)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, public = true, slug = excluded.slug,
                title = excluded.title, excerpt = excluded.excerpt, picture = excluded.picture, section = excluded.section,
                subjects = excluded.subjects, published_at = excluded.published_at, body = excluded.body,
                agency = excluded.agency, wire = excluded.wire, reading = excluded.reading,
                reading_way = excluded.reading_way, model = excluded.model, opening_key = excluded.opening_key,
                change = excluded.change
            WHERE story.version < excluded.version""";

    private static final String DROP = """
            INSERT INTO story (id, version, public) VALUES (:id, :version, false)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, public = false, slug = NULL, title = NULL,
                excerpt = NULL, picture = NULL, section = NULL, subjects = NULL, published_at = NULL, body = NULL,
                agency = NULL, wire = NULL, reading = NULL, reading_way = NULL, model = NULL,
                opening_key = NULL, change = excluded.change
            WHERE story.version < excluded.version""";

    /** The text is only sent where it has to be read again. */
    private static final String CHANGED = """
            SELECT change, id, version, public, slug, title, excerpt, picture, section, subjects, published_at, wire,
                agency, reading, CASE WHEN reading_way <> :way THEN body END AS unread, vector
            FROM story LEFT JOIN encoding ON key = opening_key AND model = :model
            WHERE change > :since ORDER BY change""";

    private final DatabaseClient database;
    private final StoryRows rows;
    private final Openings openings;
    private final Tokens tokens;
    private final int titleWeight;

    PostgresStories(DatabaseClient database, StoryRows rows, Openings openings, Tokens tokens, Weights weights) {
        this.database = database;
        this.rows = rows;
        this.openings = openings;
        this.tokens = tokens;
        this.titleWeight = weights.title();
    }

    @Override
    public Mono<Void> keep(Manuscript manuscript) {
        return Blocking.call(() -> manuscript.read(tokens, titleWeight)).flatMap(reading -> keep(manuscript, reading));
    }

    private Mono<Void> keep(Manuscript manuscript, Reading reading) {
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
                .bind("wire", Parameter.fromOrEmpty(manuscript.wire(), String.class))
                .bind("reading", ReadingBytes.of(reading))
                .bind("way", rows.way())
                .bind("model", openings.model())
                .bind("openingKey", openings.key(manuscript.opening()))
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
    public Flux<Changed> changedSince(long change) {
        return database.sql(CHANGED)
                .bind("since", change)
                .bind("way", rows.way())
                .bind("model", openings.model())
                .map(rows::changed)
                .all();
    }

    @Override
    public Mono<Long> count() {
        return database.sql("SELECT count(*) FROM story").mapValue(Long.class).one();
    }

    @Override
    public Mono<Void> clear() {
        return database.sql("DELETE FROM story").then();
    }
}
