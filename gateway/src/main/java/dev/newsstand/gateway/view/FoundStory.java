package dev.newsstand.gateway.view;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A story that was searched for. @param excerpt where in it the words are */
public record FoundStory(
        StoryCard card, Marked title, @Nullable Marked excerpt) {

    /** @param title its headline as HTML holding only {@code <mark>}, if it came so @param excerpt the same of its text */
    public static FoundStory of(StoryCard card, @Nullable String title, @Nullable String excerpt) {
        Marked found = Marked.either(excerpt, card.excerpt());
        return new FoundStory(
                card,
                Objects.requireNonNull(Marked.either(title, card.title())),
                found == null ? null : found.asFragment());
    }
}
