package dev.newsstand.article.story.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a story. {@code url} is a path of this site, absent while the picture is not held; {@code sourceHref} is
 * where the agency has it and is never shown; sizes in pixels. {@code rights} says who allows what; when they end, at
 * {@code expiresAt}, the picture leaves the story by itself.
 */
public record Picture(
        @Nullable String url,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable Integer width,
        @Nullable Integer height,
        List<Rendition> renditions,
        @Nullable String sourceHref,
        @Nullable String rights,
        @Nullable Instant expiresAt) {

    public Picture {
        expiresAt = expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MILLIS);
        renditions = List.copyOf(renditions);
    }

    /** A picture of which nobody said what its rights are. */
    public Picture(
            @Nullable String url,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable Integer width,
            @Nullable Integer height,
            List<Rendition> renditions,
            @Nullable String sourceHref) {
        this(url, alt, caption, credit, width, height, renditions, sourceHref, null, null);
    }

    /** One size of a picture; pixels. */
    public record Rendition(String url, int width, int height) {}

    /** The same, with its rights and when they end. */
    public Picture withRights(@Nullable String text, @Nullable Instant end) {
        return new Picture(url, alt, caption, credit, width, height, renditions, sourceHref, text, end);
    }

    Picture withHref(@Nullable String href) {
        return new Picture(url, alt, caption, credit, width, height, renditions, href, rights, expiresAt);
    }

    /** The same words and rights, with the files of another. */
    Picture withFilesOf(Picture held) {
        return new Picture(
                held.url,
                alt,
                caption,
                credit,
                held.width,
                held.height,
                held.renditions,
                sourceHref,
                rights,
                expiresAt);
    }
}
