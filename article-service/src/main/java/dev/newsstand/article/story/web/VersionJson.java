package dev.newsstand.article.story.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.newsstand.article.story.ArticleVersion;
import dev.newsstand.article.story.domain.Article;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A version in the list of them; only editors see {@code by}, and {@code kept}: the parts where the desk's words stayed
 * although the agency sent others.
 */
record VersionJson(
        long version,
        String action,
        String change,
        String status,
        String headline,
        Instant at,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String by,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> kept) {

    static VersionJson forReaders(ArticleVersion version) {
        return of(version, null, List.of());
    }

    static VersionJson forEditors(ArticleVersion version) {
        Article article = version.article();
        return of(version, version.by(), DeskParts.members(article.desk().kept(article.content())));
    }

    private static VersionJson of(ArticleVersion version, @Nullable String by, List<String> kept) {
        Article article = version.article();
        return new VersionJson(
                article.version(),
                version.change().act(),
                version.change().name().toLowerCase(Locale.ROOT),
                article.status().name().toLowerCase(Locale.ROOT),
                article.content().headline(),
                version.at(),
                by,
                kept);
    }
}
