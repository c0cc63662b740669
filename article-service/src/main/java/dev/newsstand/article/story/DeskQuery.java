package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Status;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stories of these statuses for the desk, with these words and of this section where they are given: what waits for its hour by that hour, the next first; otherwise what was changed
 * last first. {@code limit} at most.
 */
public record DeskQuery(
        Set<Status> statuses,
        @Nullable String words,
        @Nullable String section,
        @Nullable Place below,
        int limit) {

    /** A place in the list: right after the story of that time and id. */
    public record Place(Instant at, ArticleId id) {}

    public DeskQuery {
        statuses = Set.copyOf(statuses);
    }

    /** Whether all of them wait for their hour. */
    public boolean isPlan() {
        return !statuses.isEmpty() && statuses.stream().allMatch(Status::isPlanned);
    }
}
