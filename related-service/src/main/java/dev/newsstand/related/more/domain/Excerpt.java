package dev.newsstand.related.more.domain;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/** The first words of a text, for a card. */
public final class Excerpt {

    private static final int MOST = 180;

    private Excerpt() {}

    /** At most 180 characters, cut at a word with a real ellipsis; empty when there are no words. */
    public static Optional<String> of(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        if (flat.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(flat.length() <= MOST ? flat : cut(flat));
    }

    private static String cut(String flat) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(flat.substring(0, Math.min(flat.length(), 2 * MOST)));
        int end = words.preceding(MOST);
        if (end <= 0) {
            end = Character.isHighSurrogate(flat.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
        }
        return withoutTrailingMarks(flat.substring(0, end)) + "…";
    }

    private static String withoutTrailingMarks(String start) {
        int end = start.length();
        while (end > 1 && !Character.isLetterOrDigit(start.codePointBefore(end))) {
            end -= Character.charCount(start.codePointBefore(end));
        }
        return start.substring(0, end);
    }
}
