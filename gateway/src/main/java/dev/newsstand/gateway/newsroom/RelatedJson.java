package dev.newsstand.gateway.newsroom;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.newsstand.gateway.wire.PictureJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stories that go with another. */
record RelatedJson(@JsonProperty(required = true) List<ItemJson> items) {

    static final RelatedJson NONE = new RelatedJson(List.of());

    RelatedJson {
        items = List.copyOf(items);
    }

    record ItemJson(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String slug,
            @JsonProperty(required = true) String title,
            @Nullable String excerpt,
            @Nullable PictureJson image,
            @Nullable Instant publishedAt) {

        ItemJson {
            Required.member("id", id);
            Required.member("slug", slug);
            Required.member("title", title);
        }
    }
}
