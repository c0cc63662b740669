package dev.newsstand.article.story.json;

import dev.newsstand.article.story.domain.Picture;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture; {@code url} is null while it is not held. */
public record PictureJson(
        @Nullable String url,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable List<RenditionJson> renditions,
        @Nullable String rights,
        @Nullable Instant expiresAt) {

    /** One size; pixels. */
    public record RenditionJson(
            @Nullable String url,
            @Nullable Integer width,
            @Nullable Integer height) {}

    public static PictureJson of(Picture picture) {
        return new PictureJson(
                picture.url(),
                picture.alt(),
                picture.caption(),
                picture.credit(),
                picture.width(),
                picture.height(),
                picture.renditions().stream()
                        .map(size -> new RenditionJson(size.url(), size.width(), size.height()))
                        .toList(),
                picture.rights(),
                picture.expiresAt());
    }
}
