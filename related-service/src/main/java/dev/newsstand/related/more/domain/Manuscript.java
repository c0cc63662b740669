package dev.newsstand.related.more.domain;

import org.jspecify.annotations.Nullable;

/**
 * A public story with its text, as it was told. {@code agency} wrote it, so that its name in the text says nothing;
 * {@code wire} is the identity under which it was sent.
 */
public record Manuscript(
        Story story,
        String text,
        @Nullable String agency,
        @Nullable String wire) {

    /** Characters; more than the language model reads. */
    private static final int OPENING = 3_000;

    /** Words of the headline count {@code titleWeight} times. */
    public Reading read(Tokens tokens, int titleWeight) {
        return Reading.of(story.title(), text, agency, tokens, titleWeight);
    }

    /** What the language model is asked about: the headline, and how the text begins. */
    public String opening() {
        return opening(story.title(), text);
    }

    public static String opening(String title, String text) {
        return title + "\n\n" + text.substring(0, Math.min(text.length(), OPENING));
    }
}
