package dev.newsstand.article.story.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An action with what it needs: {@code publishedAt} (in the past) with publish, {@code correction} with correct,
 * {@code notice} for readers with withdraw and kill.
 */
public record Transition(
        Action action,
        @Nullable Instant publishedAt,
        @Nullable String correction,
        @Nullable String notice) {

    public static Transition of(Action action) {
        return new Transition(action, null, null, null);
    }
}
