package dev.newsstand.article.story.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The last part of a story's address: lower-case ASCII words joined by hyphens. */
public record Slug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES = Pattern.compile("['\"‘’‚‛“”„‟`´ʹʺʻʼʽˈ«»‹›]");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    public Slug {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isWellFormed(String value) {
        return value.length() <= Limits.SLUG + 12 && FORM.matcher(value).matches();
    }

    /** The slug that these words ask for. {@code romanised} writes other scripts in Latin letters; without any word, "story". */
    public static Slug of(String words, UnaryOperator<String> romanised) {
        String bare = QUOTES.matcher(romanised.apply(QUOTES.matcher(words).replaceAll("")))
                .replaceAll("");
        String decomposed =
                MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
        String hyphened = BETWEEN.matcher(decomposed.toLowerCase(Locale.ROOT)).replaceAll("-");
        String cut = cut(hyphened.replaceAll("^-|-$", ""));
        return new Slug(cut.isEmpty() ? "story" : cut);
    }

    /** The slug for the n-th story that asks for this one; the first gets it as it is. */
    public Slug numbered(int n) {
        return n == 1 ? this : new Slug(value + "-" + n);
    }

    private static String cut(String slug) {
        if (slug.length() <= Limits.SLUG) {
            return slug;
        }
        int end = slug.lastIndexOf('-', Limits.SLUG);
        return slug.substring(0, end > 0 ? end : Limits.SLUG);
    }

    @Override
    public String toString() {
        return value;
    }
}
