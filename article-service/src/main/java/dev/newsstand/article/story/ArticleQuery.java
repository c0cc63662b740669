package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which public stories: of a section, about a subject, below a place in the list; {@code limit} at most. */
public record ArticleQuery(
        @Nullable String section,
        @Nullable String subject,
        @Nullable Place below,
        int limit) {

    /** A place in the list, newest first: right after the story of that time and id. */
    public record Place(Instant publishedAt, ArticleId id) {}
}
