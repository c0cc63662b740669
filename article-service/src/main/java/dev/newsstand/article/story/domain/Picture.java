package dev.newsstand.article.story.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a story. {@code url} is a path of this site, absent while the picture is not held; {@code sourceHref} is
 * where the agency has it and is never shown; sizes in pixels.
 */
public record Picture(
        @Nullable String url,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable Integer width,
        @Nullable Integer height,
        List<Rendition> renditions,
        @Nullable String sourceHref) {

    public Picture {
        renditions = List.copyOf(renditions);
    }

    /** One size of a picture; pixels. */
    public record Rendition(String url, int width, int height) {}
}
