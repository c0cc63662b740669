package dev.newsstand.gateway.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole story for its own page. Texts are plain, except {@link Block.Inline}. */
public record Story(
        String id,
        String slug,
        String headline,
        @Nullable String standfirst,
        @Nullable Section section,
        @Nullable String byline,
        @Nullable Dateline dateline,
        List<Block> body,
        @Nullable Picture picture,
        @Nullable String signOff,
        List<Correction> corrections,
        Instant publishedAt,
        @Nullable Instant updatedAt,
        StoryFacts facts) {

    private static final Duration WORTH_TELLING = Duration.ofMinutes(1);

    public Story {
        body = List.copyOf(body);
        corrections = List.copyOf(corrections);
    }

    /** One of which nothing else is known. */
    public Story(
            String id,
            String slug,
            String headline,
            @Nullable String standfirst,
            @Nullable Section section,
            @Nullable String byline,
            @Nullable Dateline dateline,
            List<Block> body,
            @Nullable Picture picture,
            @Nullable String signOff,
            List<Correction> corrections,
            Instant publishedAt,
            @Nullable Instant updatedAt) {
        this(
                id,
                slug,
                headline,
                standfirst,
                section,
                byline,
                dateline,
                body,
                picture,
                signOff,
                corrections,
                publishedAt,
                updatedAt,
                StoryFacts.NONE);
    }

    public String href() {
        return "/newsroom/" + slug;
    }

    public Moment published() {
        return new Moment(publishedAt);
    }

    /** When it was last changed, if that was after it had been out for a minute. */
    public @Nullable Moment updated() {
        return updatedAt != null && updatedAt.isAfter(publishedAt.plus(WORTH_TELLING)) ? new Moment(updatedAt) : null;
    }

    /** When it was last changed, or else published. */
    public Instant modifiedAt() {
        return updatedAt == null || updatedAt.isBefore(publishedAt) ? publishedAt : updatedAt;
    }

    /** The newest correction. */
    public @Nullable Correction corrected() {
        return corrections.stream().max(Comparator.comparing(Correction::at)).orElse(null);
    }

    /** The dateline's words, empty when the story has none. */
    public String datelineText() {
        return dateline == null ? "" : dateline.text();
    }

    /** "By" and the names, whether or not the byline already says so; the byline as it is in another language. */
    public @Nullable String by() {
        String names = Words.either(byline, "");
        if (names.isEmpty()) {
            return null;
        }
        return !facts.english() || names.regionMatches(true, 0, "by ", 0, 3) ? names : "By " + names;
    }
}
