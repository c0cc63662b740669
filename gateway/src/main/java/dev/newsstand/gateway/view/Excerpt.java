package dev.newsstand.gateway.view;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text, cut between words and closed with a real ellipsis. */
public final class Excerpt {

    /** Most characters an excerpt has, the ellipsis included. */
    public static final int LONGEST = 180;

    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** At most {@code longest} characters; a text without any word boundary is cut between whole characters. */
    public static String of(String text, int longest) {
        String flat = text.strip().replaceAll("\\s+", " ");
        if (flat.length() <= longest) {
            return flat;
        }
        int end = wordEnd(flat, longest - ELLIPSIS.length());
        return withoutTrailingMarks(flat.substring(0, end)) + ELLIPSIS;
    }

    private static int wordEnd(String text, int latest) {
        int space = text.lastIndexOf(' ', latest);
        if (space > latest / 2) {
            return space;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(latest) ? latest : Math.max(0, characters.preceding(latest));
    }

    private static String withoutTrailingMarks(String text) {
        int end = text.length();
        while (end > 0 && " ,;:–—-.…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
