package dev.newsstand.cart.products.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture of a product: a path of this site; pixels. */
public record Image(
        String url,
        @Nullable String alt,
        @Nullable Integer width,
        @Nullable Integer height,
        List<Rendition> renditions) {

    public Image {
        renditions = List.copyOf(renditions);
    }

    /** The same picture in one size; pixels. */
    public record Rendition(String url, int width, int height) {}

    /** Whether a page can show it without asking another site. */
    public static boolean isOfThisSite(String url) {
        return url.startsWith("/") && !url.startsWith("//") && !url.contains("\\");
    }
}
