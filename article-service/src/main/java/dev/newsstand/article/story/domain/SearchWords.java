package dev.newsstand.article.story.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to search for: words, "phrases", -without, or. The last word may be only begun: then {@code begun} is
 * that word, and {@code before} what stands before it.
 */
public record SearchWords(
        String all, String before, @Nullable String begun) {

    private static final Pattern LAST = Pattern.compile("^(.*?)([\\p{L}\\p{M}\\p{N}]+)$", Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("(?i)(^|.*\\s)or\\s+$|.*\\S$", Pattern.DOTALL);

    public static SearchWords of(String typed) {
        Matcher last = LAST.matcher(typed);
        boolean whole = !last.matches()
                || JOINED.matcher(last.group(1)).matches()
                || last.group(2).length() < 2 && last.group(2).charAt(0) < 0x2e80
                || last.group(2).equalsIgnoreCase("or")
                || typed.chars().filter(letter -> letter == '"').count() % 2 == 1;
        return whole ? new SearchWords(typed, typed, null) : new SearchWords(typed, last.group(1), last.group(2));
    }
}
