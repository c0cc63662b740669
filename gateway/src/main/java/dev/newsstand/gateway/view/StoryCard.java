package dev.newsstand.gateway.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param excerpt plain text of any length, cut here at a word; null or blank shows none
 * @param image null when the story has no picture: the card then shows a drawn panel
 */
public record StoryCard(
        String slug,
        String title,
        @Nullable String excerpt,
        @Nullable Picture image,
        @Nullable Instant publishedAt,
        @Nullable Section section) {

    public StoryCard {
        image = Picture.ifHeld(image);
        excerpt = excerpt == null || excerpt.isBlank() ? null : Excerpt.of(excerpt);
    }

    public String href() {
        return "/newsroom/" + slug;
    }

    /** Which of the six drawn panels stands in for a picture: always the same for one story. */
    public int panel() {
        return Math.floorMod(slug.hashCode(), 6) + 1;
    }

    public @Nullable Moment published() {
        return publishedAt == null ? null : new Moment(publishedAt);
    }
}
