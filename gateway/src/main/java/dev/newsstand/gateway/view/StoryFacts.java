package dev.newsstand.gateway.view;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a story beside what it says.
 *
 * @param version of the text shown, which an open page compares with what it hears
 * @param language BCP 47 tag; one that is not well-formed counts as unknown
 * @param canonicalUrl where it was published first, if that is elsewhere on the web
 */
public record StoryFacts(
        long version, @Nullable String language, @Nullable String canonicalUrl, List<Subject> subjects) {

    public static final StoryFacts NONE = new StoryFacts(0, null, null, List.of());

    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+");

    public StoryFacts {
        language = language != null && TAG.matcher(language).matches() ? language : null;
        canonicalUrl = canonicalUrl != null && WEB.matcher(canonicalUrl).matches() ? canonicalUrl : null;
        subjects = List.copyOf(subjects);
    }

    /** Whether it is in English, as everything is that does not say otherwise. */
    boolean english() {
        return language == null || primary(language).equals("en");
    }

    /** {@code rtl} for a language that is written from the right; null for all others. */
    public @Nullable String direction() {
        return language != null && FROM_THE_RIGHT.contains(primary(language)) ? "rtl" : null;
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }
}
