package dev.newsstand.article.live;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a story that readers know of. {@code position} is its place in the log, and places compare as strings. */
public record News(String position, Kind kind, Story story) {

    /**
     * The story, as those who listen are told: headline, section and the text of a correction are absent when it is gone.
     */
    public record Story(
            UUID id,
            String slug,
            long version,
            @Nullable String headline,
            @Nullable String section,
            @Nullable String correction,
            Instant at) {}

    public UUID article() {
        return story.id();
    }

    /** What happened. */
    public enum Kind {
        PUBLISHED,
        UPDATED,
        CORRECTED,
        WITHDRAWN,
        KILLED,
        RESTORED;

        /** Whether the story is gone with it. */
        public boolean isGone() {
            return this == WITHDRAWN || this == KILLED;
        }
    }
}
