package dev.newsstand.related.more.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read in a text, once for each version of it: its terms, the names in it, and its print. */
public record Reading(TermCounts terms, Words names, Print print) {

    /** So many of its terms are read: what follows is not what a story is about. */
    static final int MOST_TERMS = 300;

    private static final int MOST_NAMES = 40;
    /** Of characters: a thousand words or so, for any text. */
    private static final int LONGEST = 8_000;

    /** Words of the title count {@code titleWeight} times. The name of the agency that wrote it says nothing. */
    public static Reading of(String title, String text, @Nullable String agency, Tokens tokens, int titleWeight) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        Set<String> names = new HashSet<>(Names.in(start));
        if (agency != null) {
            names.remove(agency);
        }
        List<String> words = tokens.of(start);
        return new Reading(
                TermCounts.of(tokens.of(title), words.subList(0, Math.min(words.size(), MOST_TERMS)), titleWeight),
                Words.of(names.stream().sorted().limit(MOST_NAMES).toList()),
                Print.of(words, names));
    }
}
