package dev.newsstand.article.story.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.newsstand.article.story.Listed;
import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.Match;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.story.domain.Correction;
import dev.newsstand.article.story.domain.Pictures;
import dev.newsstand.article.story.domain.Status;
import dev.newsstand.article.story.domain.WireIdentity;
import dev.newsstand.article.story.json.BlockJson;
import dev.newsstand.article.story.json.ContentJson;
import dev.newsstand.article.story.json.PictureJson;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A story as it is given out; in lists {@code excerpt} stands in the place of {@code body}. */
record ArticleJson(
        UUID id,
        String slug,
        String status,
        long version,
        String headline,
        @Nullable String standfirst,
        @Nullable String section,
        @Nullable List<ContentJson.SubjectJson> subjects,
        @Nullable String byline,
        ContentJson.@Nullable DatelineJson dateline,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<BlockJson> body,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String excerpt,
        @Nullable PictureJson picture,
        @Nullable String signOff,
        @Nullable String advisory,
        @Nullable String usageTerms,
        @Nullable String language,
        @Nullable WireIdentity source,
        @Nullable String canonicalUrl,
        @Nullable Instant expiresAt,
        List<Correction> corrections,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String notice,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant scheduledAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant embargoedUntil,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DeskJson desk,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable HighlightsJson highlights) {

    /** What of an agency's story the desk wrote itself; {@code offered} is what the agency says there now. */
    record DeskJson(List<String> own, Map<String, JsonNode> offered) {}

    /** Where the words that were searched for are: HTML that holds nothing but {@code <mark>}. */
    record HighlightsJson(String headline, String excerpt) {}

    /** As readers see it: without pictures of the wire between paragraphs that are not held. */
    static ArticleJson whole(Article article, Markup markup) {
        return of(article, body(article, block -> !Pictures.isAwaited(block), markup), null, null, null);
    }

    /** The same with what is the desk's alone. */
    static ArticleJson forEditors(Article article, Markup markup) {
        return of(article, body(article, any -> true, markup), null, DeskParts.of(article), null);
    }

    static ArticleJson listed(Listed listed) {
        return of(listed.article(), null, listed.excerpt(), null, null);
    }

    static ArticleJson found(Match match) {
        return of(match.story().article(), null, match.story().excerpt(), null, Highlights.of(match));
    }

    private static List<BlockJson> body(Article article, Predicate<Block> shown, Markup markup) {
        return article.content().body().stream()
                .filter(shown)
                .map(BlockJson::of)
                .map(block -> block.cleaned(markup::inline))
                .toList();
    }

    private static ArticleJson of(
            Article article,
            @Nullable List<BlockJson> body,
            @Nullable String excerpt,
            @Nullable DeskJson desk,
            @Nullable HighlightsJson highlights) {
        ContentJson content = ContentJson.of(article.content());
        return new ArticleJson(
                article.id().value(),
                article.slug().value(),
                article.status().name().toLowerCase(Locale.ROOT),
                article.version(),
                article.content().headline(),
                content.standfirst(),
                content.section(),
                content.subjects(),
                content.byline(),
                content.dateline(),
                body,
                excerpt,
                content.picture(),
                content.signOff(),
                content.advisory(),
                content.usageTerms(),
                content.language(),
                article.source(),
                content.canonicalUrl(),
                content.expiresAt(),
                article.corrections(),
                article.notice(),
                article.publishedAt(),
                article.updatedAt(),
                article.status() == Status.SCHEDULED ? article.dueAt() : null,
                article.status() == Status.EMBARGOED ? article.dueAt() : null,
                desk,
                highlights);
    }
}
