package dev.newsstand.related.more.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.related.more.Stories;
import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.domain.Reading;
import dev.newsstand.related.more.domain.Story;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.more.domain.Tokens;
import dev.newsstand.related.more.domain.Weights;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of table {@code story} as stories. */
@Component
final class StoryRows {

    private static final TypeReference<List<Story.Subject>> SUBJECTS = new TypeReference<>() {};

    private final JsonMapper json;
    private final Tokens tokens;
    private final int titleWeight;

    StoryRows(JsonMapper json, Tokens tokens, Weights weights) {
        this.json = json;
        this.tokens = tokens;
        this.titleWeight = weights.title();
    }

    /** How texts are read now. */
    String way() {
        return ReadingBytes.way(titleWeight);
    }

    Stories.Changed changed(Readable row) {
        boolean isPublic = required(row, "public", Boolean.class);
        return new Stories.Changed(
                required(row, "change", Long.class), id(row), isPublic ? Optional.of(document(row)) : Optional.empty());
    }

    private Document document(Readable row) {
        Story story = new Story(
                id(row),
                required(row, "version", Long.class),
                required(row, "slug", String.class),
                required(row, "title", String.class),
                row.get("excerpt", String.class),
                picture(row.get("picture", Json.class)),
                row.get("section", String.class),
                json.readValue(required(row, "subjects", Json.class).asString(), SUBJECTS),
                required(row, "published_at", Instant.class));
        byte[] vector = row.get("vector", byte[].class);
        return new Document(
                story, reading(row, story), vector == null ? null : Meaning.of(vector), row.get("wire", String.class));
    }

    private Reading reading(Readable row, Story story) {
        String unread = row.get("unread", String.class);
        return unread == null
                ? ReadingBytes.read(required(row, "reading", byte[].class))
                : Reading.of(story.title(), unread, row.get("agency", String.class), tokens, titleWeight);
    }

    Json toJson(Object value) {
        return Json.of(json.writeValueAsBytes(value));
    }

    private static StoryId id(Readable row) {
        return new StoryId(required(row, "id", UUID.class));
    }

    private Story.@Nullable Picture picture(@Nullable Json picture) {
        return picture == null ? null : json.readValue(picture.asString(), Story.Picture.class);
    }
}
