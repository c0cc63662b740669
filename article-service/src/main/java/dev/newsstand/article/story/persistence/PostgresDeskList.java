package dev.newsstand.article.story.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.article.story.DeskList;
import dev.newsstand.article.story.DeskQuery;
import dev.newsstand.article.story.Listed;
import dev.newsstand.article.story.Sections;
import dev.newsstand.article.story.domain.SearchWords;
import dev.newsstand.article.story.domain.SectionKey;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PostgresDeskList implements DeskList, Sections {

    private static final String SELECT = """
            SELECT (document #- '{content,body}')::text AS document, excerpt FROM article
            WHERE status = ANY(:statuses) AND (:section = '' OR section_key = :section)
              AND (:all = '' OR words @@ (websearch_to_tsquery('story', :all)
                                          || (websearch_to_tsquery('story', :before) && to_tsquery('story', :begun))))""";
    private static final String LATEST =
            SELECT + " AND (updated_at, id) < (:at, :id) ORDER BY updated_at DESC, id DESC LIMIT :limit";
    private static final String PLAN = SELECT + " AND (due_at, id) > (:at, :id) ORDER BY due_at, id LIMIT :limit";
    private static final String SECTIONS = """
            SELECT section_key, (array_agg(section ORDER BY published_at DESC))[1] AS name, count(*) AS count
            FROM article WHERE is_public AND section_key IS NOT NULL GROUP BY section_key ORDER BY name""";
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST_OF_ALL = Instant.parse("9999-01-01T00:00:00Z");

    private final DatabaseClient database;
    private final JsonMapper json;

    PostgresDeskList(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Flux<Listed> list(DeskQuery query) {
        DeskQuery.Place below = query.below();
        Instant edge = query.isPlan() ? EARLIEST : LATEST_OF_ALL;
        SearchWords words = SearchWords.of(Objects.requireNonNullElse(query.words(), ""));
        return database.sql(query.isPlan() ? PLAN : LATEST)
                .bind("statuses", query.statuses().stream().map(Enum::name).toArray(String[]::new))
                .bind("section", query.section() == null ? "" : SectionKey.of(query.section()))
                .bind("all", words.all())
                .bind("before", words.begun() == null ? "" : words.before())
                .bind("begun", words.begun() == null ? "" : words.begun() + ":*")
                .bind("at", (below == null ? edge : below.at()).atOffset(ZoneOffset.UTC))
                .bind("id", below == null ? new UUID(0, 0) : below.id().value())
                .bind("limit", query.limit())
                .map(this::listed)
                .all();
    }

    @Override
    public Flux<Section> all() {
        return database.sql(SECTIONS)
                .map(row -> new Section(
                        required(row, "section_key", String.class),
                        required(row, "name", String.class),
                        required(row, "count", Long.class)))
                .all();
    }

    private Listed listed(Readable row) {
        StoredArticle stored = json.readValue(required(row, "document", String.class), StoredArticle.class);
        return new Listed(stored.article(), required(row, "excerpt", String.class));
    }
}
