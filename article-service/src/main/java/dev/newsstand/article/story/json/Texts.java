package dev.newsstand.article.story.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain text as it is stored: without control characters and unpaired surrogates, null when nothing is left. */
public final class Texts {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern NEWLINE = Pattern.compile("\\r\\n?");

    private Texts() {}

    /** On one line. */
    public static @Nullable String line(@Nullable String text) {
        return text == null ? null : orNull(clean(text).replaceAll("\\s+", " ").strip());
    }

    /** Line breaks stay. */
    public static @Nullable String block(@Nullable String text) {
        return text == null ? null : orNull(clean(text).strip());
    }

    /** Without what cannot be stored or shown. */
    public static String clean(String text) {
        String paired = text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)
                ? text.codePoints()
                        .filter(point -> Character.getType(point) != Character.SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
        return CONTROL.matcher(NEWLINE.matcher(paired).replaceAll("\n")).replaceAll("");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
