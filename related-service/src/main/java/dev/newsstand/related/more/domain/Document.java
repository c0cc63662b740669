package dev.newsstand.related.more.domain;

import org.jspecify.annotations.Nullable;

/**
 * A story with what was read in it and, once the model has said so, what it means. {@code wire} is the identity under
 * which an agency sent it.
 */
public record Document(
        Story story,
        Reading reading,
        @Nullable Meaning meaning,
        @Nullable String wire) {

    StoryId id() {
        return story.id();
    }
}
