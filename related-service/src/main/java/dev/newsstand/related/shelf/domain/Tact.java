package dev.newsstand.related.shelf.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which stories are no place for a shop: those on death, violence and disaster, by the code or the name of a subject. */
public final class Tact {

    private final Set<String> codes;
    private final Pattern words;

    /** {@code words} of a subject's name in small letters; with a star at the end any that begins so. */
    public Tact(Set<String> codes, List<String> words) {
        this.codes = Set.copyOf(codes);
        this.words = Pattern.compile(words.stream().map(Tact::pattern).collect(Collectors.joining("|", "\\b(?:", ")")));
    }

    private static String pattern(String word) {
        return word.endsWith("*") ? Pattern.quote(word.substring(0, word.length() - 1)) : Pattern.quote(word) + "\\b";
    }

    public boolean forbids(String code, String name) {
        return codes.contains(code)
                || words.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
