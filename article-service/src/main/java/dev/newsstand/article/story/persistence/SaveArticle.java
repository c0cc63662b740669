package dev.newsstand.article.story.persistence;

import dev.newsstand.article.story.NewVersion;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores versions in one statement, however many: each as the story of today and among its versions, with what is to be
 * done to it by itself and the pictures that it shows. Where the words are the same, they are not read again.
 */
final class SaveArticle {

    private static final String SQL = """
            WITH given AS (
                SELECT saved.*, (document ->> 'id')::uuid AS id, (document ->> 'version')::bigint AS version,
                       document #>> '{content,headline}' AS headline, coalesce(document #>> '{content,standfirst}', '') AS standfirst,
                       story_reading(document #>> '{content,language}') AS reading
                FROM jsonb_to_recordset(CAST(:versions AS jsonb)) AS saved(
                    document jsonb, shown boolean, "sectionKey" text, excerpt text, text text,
                    change text, "by" text, agenda jsonb, pictures jsonb)
            ), stored AS (
                INSERT INTO article (id, slug, version, status, is_public, section, section_key, subjects, published_at,
                                     updated_at, due_at, excerpt, text, words, stems, document)
                SELECT id, document ->> 'slug', version, document ->> 'status', shown, document #>> '{content,section}',
                       "sectionKey", ARRAY(SELECT s ->> 'code' FROM jsonb_array_elements(document #> '{content,subjects}') s),
                       (document ->> 'publishedAt')::timestamptz, (document ->> 'updatedAt')::timestamptz,
                       (document ->> 'dueAt')::timestamptz, excerpt,
                       coalesce(text, (SELECT a.text FROM article a WHERE a.id = given.id)),
                       CASE WHEN text IS NULL THEN (SELECT a.words FROM article a WHERE a.id = given.id)
                            ELSE story_words('story', headline, standfirst, text) END,
                       CASE WHEN text IS NULL THEN (SELECT a.stems FROM article a WHERE a.id = given.id)
                            WHEN reading = 'story'::regconfig THEN ''
                            ELSE story_words(reading, headline, standfirst, text) END,
                       document
                FROM given
                ON CONFLICT (id) DO UPDATE SET
                    slug = excluded.slug, version = excluded.version, status = excluded.status, is_public = excluded.is_public,
                    section = excluded.section, section_key = excluded.section_key, subjects = excluded.subjects,
                    published_at = excluded.published_at, updated_at = excluded.updated_at, due_at = excluded.due_at,
                    excerpt = excluded.excerpt, text = excluded.text, words = excluded.words, stems = excluded.stems,
                    document = excluded.document
                WHERE article.version = excluded.version - 1
                RETURNING id
            ), versions AS (
                INSERT INTO article_version (article_id, version, change, made_by, document)
                SELECT id, version, change, "by", document FROM given JOIN stored USING (id)
            ), done AS (
                DELETE FROM due USING given
                WHERE due.article_id = given.id AND NOT jsonb_exists(given.agenda, due.task)
            ), planned AS (
                INSERT INTO due (article_id, task, at, try_at)
                SELECT id, task, hour::timestamptz, hour::timestamptz FROM given, jsonb_each_text(agenda) AS planned(task, hour)
                ON CONFLICT (article_id, task) DO UPDATE SET at = excluded.at, try_at = excluded.try_at
                WHERE due.at <> excluded.at
            ), hidden AS (
                UPDATE picture_use SET shown = false FROM given
                WHERE article_id = given.id AND picture_use.shown AND NOT jsonb_exists(given.pictures, picture_id::text)
            ), seen AS (
                INSERT INTO picture_use (picture_id, article_id, shown)
                SELECT picture::uuid, id, given.shown FROM given, jsonb_array_elements_text(pictures) picture
                ON CONFLICT (picture_id, article_id) DO UPDATE SET shown = excluded.shown
                WHERE picture_use.shown <> excluded.shown
            )
            SELECT count(*) FROM stored""";

    private final DatabaseClient database;
    private final JsonMapper json;

    SaveArticle(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> save(List<NewVersion> versions, List<SavedVersion> rows) {
        return database.sql(SQL)
                .bind("versions", json.writeValueAsString(rows))
                .mapValue(Long.class)
                .one()
                .filter(stored -> stored == rows.size())
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("there already, one of " + ids(versions))))
                .then();
    }

    private static List<UUID> ids(List<NewVersion> versions) {
        return versions.stream().map(version -> version.article().id().value()).toList();
    }
}
