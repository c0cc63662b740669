package dev.newsstand.article.story.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.article.story.Listed;
import dev.newsstand.article.story.Match;
import dev.newsstand.article.story.Search;
import dev.newsstand.article.story.SearchQuery;
import dev.newsstand.article.story.domain.SearchWords;
import dev.newsstand.article.story.domain.SectionKey;
import io.r2dbc.spi.Readable;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/**
 * Full text search of PostgreSQL. Words are compared without accents in any language and by English stems besides; a
 * headline counts more than a standfirst and that more than the body, and a story of today somewhat more than an old one.
 * Where a word is in very many stories, the newest of them are ranked.
 */
@Repository
class PostgresSearch implements Search {

    private static final String MARKS = "StartSel=\"%c\", StopSel=\"%c\", ".formatted(Match.FROM, Match.TO);
    private static final String FIND = """
            WITH typed AS (
                SELECT websearch_to_tsquery('story', :all)
                           || (websearch_to_tsquery('story', :before) && to_tsquery('story', :begun)) AS asked,
                       websearch_to_tsquery('story_english', :all) AS stemmed
            ), found AS (
                SELECT id, words, stems, published_at, asked, stemmed FROM typed, article
                WHERE is_public AND (words @@ asked OR stems @@ stemmed)
                  AND (:section = '' OR section_key = :section) AND (:subject = '' OR subjects @> ARRAY[:subject]::text[])
                ORDER BY published_at DESC LIMIT 5000
            ), ranked AS (
                SELECT id, asked || stemmed AS asked,
                       greatest(ts_rank('{0.1, 0.2, 0.5, 1}', words, asked), ts_rank('{0.1, 0.2, 0.5, 1}', stems, stemmed))
                           * (0.7 + 0.3 * exp(-greatest(extract(epoch FROM CAST(:asOf AS timestamptz) - published_at), 0)::float8
                                              / 2592000)) AS score
                FROM found
            ), page AS (
                SELECT * FROM ranked WHERE (score, id) < (:score, :id) ORDER BY score DESC, id DESC LIMIT :limit
            )
            SELECT (document #- '{content,body}')::text AS document, excerpt, score,
                   ts_headline(reading, document #>> '{content,headline}', asked, :marks || 'HighlightAll=true') AS headline,
                   ts_headline(reading, coalesce((document #>> '{content,standfirst}') || E'\\n\\n', '') || left(text, 20000), asked,
                               :marks || 'MaxFragments=2, MaxWords=28, MinWords=12, FragmentDelimiter=" … "') AS extract
            FROM page JOIN article USING (id), LATERAL (SELECT story_reading(document #>> '{content,language}') AS reading) read
            ORDER BY score DESC, id DESC""";
    private static final double ABOVE_ALL = 1e9;
    private static final UUID LAST = new UUID(-1, -1);

    private final DatabaseClient database;
    private final JsonMapper json;

    PostgresSearch(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Flux<Match> find(SearchQuery query) {
        SearchWords words = query.words();
        SearchQuery.Place below = query.below();
        return database.sql(FIND)
                .bind("all", words.all())
                .bind("before", words.begun() == null ? "" : words.before())
                .bind("begun", words.begun() == null ? "" : words.begun() + ":*")
                .bind("section", query.section() == null ? "" : SectionKey.of(query.section()))
                .bind("subject", Objects.requireNonNullElse(query.subject(), ""))
                .bind("asOf", query.asOf().atOffset(ZoneOffset.UTC))
                .bind("score", below == null ? ABOVE_ALL : below.score())
                .bind("id", below == null ? LAST : below.id().value())
                .bind("limit", query.limit())
                .bind("marks", MARKS)
                .map(this::match)
                .all();
    }

    private Match match(Readable row) {
        StoredArticle stored = json.readValue(required(row, "document", String.class), StoredArticle.class);
        return new Match(
                new Listed(stored.article(), required(row, "excerpt", String.class)),
                required(row, "score", Double.class),
                required(row, "headline", String.class),
                required(row, "extract", String.class));
    }
}
