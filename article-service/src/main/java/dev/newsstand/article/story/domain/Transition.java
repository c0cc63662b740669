package dev.newsstand.article.story.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An action with what it needs: {@code at} with schedule and embargo (in the future) and, where given, with publish (in
 * the past), {@code correction} with correct, {@code notice} for readers with withdraw and kill. {@code by} is the
 * editor, null for the wire.
 */
public record Transition(
        Action action,
        @Nullable Instant at,
        @Nullable String correction,
        @Nullable String notice,
        @Nullable String by) {

    public Transition {
        at = at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
    }

    public Transition(Action action, @Nullable Instant at, @Nullable String correction, @Nullable String notice) {
        this(action, at, correction, notice, null);
    }

    public static Transition of(Action action) {
        return new Transition(action, null, null, null);
    }

    /** Schedule or embargo. */
    public static Transition at(Action action, Instant at) {
        return new Transition(action, at, null, null);
    }
}
