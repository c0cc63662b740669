package dev.newsstand.related.more.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.related.more.Meanings;
import dev.newsstand.related.more.Openings;
import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.domain.StoryId;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Table {@code encoding}. */
@Repository
class PostgresMeanings implements Meanings {

    private static final String UNREAD = """
            SELECT id, version, title, body FROM story
            WHERE public AND (model <> :model OR NOT EXISTS (SELECT FROM encoding WHERE key = opening_key))
            ORDER BY change DESC LIMIT :most""";

    /** The story may have been told in the days of another model. */
    private static final String KEEP = """
            WITH kept AS (INSERT INTO encoding (key, vector) VALUES (:key, :vector) ON CONFLICT DO NOTHING)
            UPDATE story SET opening_key = :key, model = :model
            WHERE id = :id AND version = :version AND model <> :model""";

    private final DatabaseClient database;
    private final Openings openings;

    PostgresMeanings(DatabaseClient database, Openings openings) {
        this.database = database;
        this.openings = openings;
    }

    @Override
    public Flux<Unread> unread(int most) {
        return database.sql(UNREAD)
                .bind("most", most)
                .bind("model", openings.model())
                .map(row -> new Unread(
                        new StoryId(required(row, "id", UUID.class)),
                        required(row, "version", Long.class),
                        Manuscript.opening(required(row, "title", String.class), required(row, "body", String.class))))
                .all();
    }

    @Override
    public Mono<Void> keep(Unread story, Meaning meaning) {
        return database.sql(KEEP)
                .bind("id", story.id().value())
                .bind("version", story.version())
                .bind("model", openings.model())
                .bind("key", openings.key(story.opening()))
                .bind("vector", meaning.bytes())
                .then();
    }
}
