package dev.newsstand.article.story.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.newsstand.article.story.Listed;
import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Correction;
import dev.newsstand.article.story.domain.WireIdentity;
import dev.newsstand.article.story.json.BlockJson;
import dev.newsstand.article.story.json.ContentJson;
import dev.newsstand.article.story.json.PictureJson;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        List<Correction> corrections,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String notice,
        @Nullable Instant publishedAt,
        Instant updatedAt) {

    static ArticleJson whole(Article article, Markup markup) {
        ContentJson content = ContentJson.of(article.content());
        List<BlockJson> body = article.content().body().stream()
                .map(BlockJson::of)
                .map(block -> block.cleaned(markup::inline))
                .toList();
        return of(article, content, body, null);
    }

    static ArticleJson listed(Listed listed) {
        Content content = listed.article().content();
        return of(listed.article(), ContentJson.of(content), null, listed.excerpt());
    }

    private static ArticleJson of(
            Article article, ContentJson content, @Nullable List<BlockJson> body, @Nullable String excerpt) {
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
                article.corrections(),
                article.notice(),
                article.publishedAt(),
                article.updatedAt());
    }
}
