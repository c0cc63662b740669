package dev.newsstand.gateway.wire;

import dev.newsstand.gateway.view.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture of a story or a product; {@code url} is absent while the picture is not held. */
public record PictureJson(
        @Nullable String url,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable Integer width,
        @Nullable Integer height,
        List<RenditionJson> renditions) {

    /** One width of it; pixels. */
    public record RenditionJson(@Nullable String url, int width) {}

    public Picture view() {
        List<Picture.Rendition> widths = renditions.stream()
                .filter(size -> isOurs(size.url()) && size.width() > 0)
                .map(size -> new Picture.Rendition(String.valueOf(size.url()), size.width()))
                .toList();
        return new Picture(url, alt == null ? "" : alt, caption, credit, pixels(width), pixels(height), widths);
    }

    /** The view of one that may be absent. */
    public static @Nullable Picture view(@Nullable PictureJson picture) {
        return picture == null ? null : picture.view();
    }

    private static boolean isOurs(@Nullable String url) {
        return url != null && url.startsWith("/") && !url.startsWith("//");
    }

    private static int pixels(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
