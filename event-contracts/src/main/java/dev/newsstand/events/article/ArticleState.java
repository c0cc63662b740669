package dev.newsstand.events.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public story as its readers see it. {@code text} is the body as plain text, paragraphs apart by a blank line;
 * {@code language} is a BCP 47 tag.
 */
public record ArticleState(
        UUID id,
        String slug,
        long version,
        String headline,
        @Nullable String standfirst,
        @Nullable String section,
        List<Subject> subjects,
        @Nullable String byline,
        @Nullable Dateline dateline,
        String text,
        @Nullable Picture picture,
        @Nullable Source source,
        @Nullable String language,
        Instant publishedAt,
        Instant updatedAt) {

    public ArticleState {
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
    }

    /** An IPTC Media Topic: its eight digit code and its name. */
    public record Subject(String code, String name) {}

    /** Where and when the story was written, and for which agency. */
    public record Dateline(
            @Nullable String place,
            @Nullable LocalDate date,
            @Nullable String agency) {}

    /** The lead picture; {@code url} is a path of this site, absent while the picture is not held; sizes in pixels. */
    public record Picture(
            @Nullable String url,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable Integer width,
            @Nullable Integer height,
            List<Rendition> renditions) {

        public Picture {
            renditions = renditions == null ? List.of() : List.copyOf(renditions);
        }
    }

    /** One size of a picture; pixels. */
    public record Rendition(String url, int width, int height) {}

    /** The wire identity of an agency's story. */
    public record Source(
            @Nullable String agency, String guid, @Nullable String version) {}
}
