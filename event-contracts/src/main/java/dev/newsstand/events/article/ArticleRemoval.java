package dev.newsstand.events.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be known of a story that is no longer public: nothing of its text. */
public record ArticleRemoval(
        UUID id,
        String slug,
        long version,
        Instant at,
        @Nullable String notice) {}
