package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.SearchWords;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which public stories have these words, the best first: of a section, about a subject, below a place in that order;
 * {@code limit} at most. {@code asOf} is when stories are as young as they are taken to be.
 */
public record SearchQuery(
        SearchWords words,
        @Nullable String section,
        @Nullable String subject,
        Instant asOf,
        @Nullable Place below,
        int limit) {

    /** A place in the order: right after the story of that score and id. */
    public record Place(double score, ArticleId id) {}
}
