package dev.newsstand.gateway.view;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture, or the place for one that is not held yet.
 *
 * @param url path on this site; an address elsewhere counts as not held, since no page asks a third party
 * @param alt what it shows, empty when the text beside it says it all
 * @param width pixels of the file behind {@code url}; 0 when unknown
 * @param renditions the same picture in other widths, may be empty
 */
public record Picture(
        @Nullable String url,
        String alt,
        @Nullable String caption,
        @Nullable String credit,
        int width,
        int height,
        List<Rendition> renditions) {

    /** One width of a picture. */
    public record Rendition(String url, int width) {}

    private static final int USUAL_WIDTH = 1200;
    private static final int USUAL_HEIGHT = 800;

    public Picture {
        if (width <= 0 || height <= 0) {
            width = USUAL_WIDTH;
            height = USUAL_HEIGHT;
        }
        renditions = List.copyOf(renditions);
    }

    /** A picture that is held, in one width, without caption. */
    public static Picture of(String url, String alt, int width, int height) {
        return new Picture(url, alt, null, null, width, height, List.of());
    }

    /** The picture, if there is one to be shown. */
    static @Nullable Picture ifHeld(@Nullable Picture picture) {
        return picture != null && picture.held() ? picture : null;
    }

    /** Whether this site has the file itself. */
    public boolean held() {
        return url != null && url.startsWith("/") && !url.startsWith("//");
    }

    public boolean hasWords() {
        return Words.present(caption) || Words.present(credit);
    }

    /** Value for {@code srcset}, or null when there is one width only. */
    public @Nullable String srcset() {
        return renditions.isEmpty()
                ? null
                : renditions.stream().map(r -> r.url() + " " + r.width() + "w").collect(Collectors.joining(", "));
    }
}
