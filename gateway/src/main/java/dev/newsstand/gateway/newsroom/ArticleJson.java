package dev.newsstand.gateway.newsroom;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.newsstand.gateway.wire.PictureJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story as article-service gives it; {@code body} is absent in lists, {@code highlights} is there in what was searched for. */
public record ArticleJson(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String slug,
        long version,
        @JsonProperty(required = true) String headline,
        @Nullable String standfirst,
        @Nullable String excerpt,
        @Nullable String section,
        @Nullable String byline,
        @Nullable DatelineJson dateline,
        List<BlockJson> body,
        @Nullable PictureJson picture,
        @Nullable String signOff,
        List<CorrectionJson> corrections,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        @Nullable String language,
        @Nullable String canonicalUrl,
        List<SubjectJson> subjects,
        @Nullable HighlightsJson highlights) {

    public ArticleJson {
        Required.member("id", id);
        Required.member("slug", slug);
        Required.member("headline", headline);
    }

    /** Where, when and for which agency it was written. */
    public record DatelineJson(
            @Nullable String place,
            @Nullable LocalDate date,
            @Nullable String agency) {}

    /** A part of the body; which members there are depends on its type. */
    public record BlockJson(
            @Nullable String type,
            @Nullable String html,
            @Nullable String text,
            @Nullable Integer level,
            @Nullable String by,
            @Nullable Boolean ordered,
            List<String> items,
            List<String> itemsHtml,
            @Nullable String url,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable Integer width,
            @Nullable Integer height,
            List<PictureJson.RenditionJson> renditions) {}

    /** What it is about. */
    public record SubjectJson(
            @Nullable String code, @Nullable String name) {}

    /** Where the words are that were searched for: HTML that should hold only {@code <mark>}. */
    public record HighlightsJson(
            @Nullable String headline, @Nullable String excerpt) {}

    /** What was wrong in an earlier version. */
    public record CorrectionJson(
            @Nullable Instant at, @Nullable String text) {}
}
