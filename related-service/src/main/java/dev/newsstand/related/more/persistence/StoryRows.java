package dev.newsstand.related.more.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.Story;
import dev.newsstand.related.more.domain.StoryId;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of table {@code story} as stories. */
final class StoryRows {

    private static final TypeReference<List<Story.Subject>> SUBJECTS = new TypeReference<>() {};

    private final JsonMapper json;

    StoryRows(JsonMapper json) {
        this.json = json;
    }

    Manuscript manuscript(Readable row) {
        Story story = new Story(
                new StoryId(required(row, "id", UUID.class)),
                required(row, "version", Long.class),
                required(row, "slug", String.class),
                required(row, "title", String.class),
                row.get("excerpt", String.class),
                picture(row.get("picture", Json.class)),
                row.get("section", String.class),
                json.readValue(required(row, "subjects", Json.class).asString(), SUBJECTS),
                required(row, "published_at", Instant.class));
        return new Manuscript(story, required(row, "body", String.class), row.get("agency", String.class));
    }

    Json toJson(Object value) {
        return Json.of(json.writeValueAsBytes(value));
    }

    private Story.@Nullable Picture picture(@Nullable Json picture) {
        return picture == null ? null : json.readValue(picture.asString(), Story.Picture.class);
    }
}
