package dev.newsstand.related.more.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names in a text, as far as capital letters give them away: "Kursk", "North Korean". None in scripts without them. */
public final class Names {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-.’'][\\p{L}\\p{M}\\p{N}]+)*");
    private static final int LONGEST = 4;
    private static final int LONGEST_INITIALS = 4;
    private static final Set<String> NO_NAMES = Set.of(
            ("January February March April May June July August September October November December Monday Tuesday"
                            + " Wednesday Thursday Friday Saturday Sunday I Mr Mrs Ms Dr The A An")
                    .split(" "));

    private Names() {}

    /** A word that is written with a capital, and whether it would be anywhere: not where a sentence begins. */
    private record Capital(String word, boolean opening) {}

    public static Set<String> in(String text) {
        List<List<Capital>> runs = runs(text);
        Set<String> sure = runs.stream()
                .flatMap(List::stream)
                .filter(capital -> !capital.opening())
                .map(Capital::word)
                .collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        for (List<Capital> run : runs) {
            List<String> words = run.stream()
                    .filter(capital -> !capital.opening() || sure.contains(capital.word()))
                    .map(Capital::word)
                    .toList();
            if (!words.isEmpty() && words.size() <= LONGEST && !NO_NAMES.contains(words.getFirst())) {
                names.add(String.join(" ", words));
            }
        }
        return names;
    }

    private static List<List<Capital>> runs(String text) {
        List<List<Capital>> runs = new ArrayList<>();
        List<Capital> run = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int end = 0;
        while (words.find()) {
            String between = text.substring(end, words.start());
            if (!between.equals(" ")) {
                finish(run, runs);
                run = new ArrayList<>();
            }
            if (isCapital(words.group())) {
                run.add(new Capital(plain(words.group()), opens(between, end)));
            } else {
                finish(run, runs);
                run = new ArrayList<>();
            }
            end = words.end();
        }
        finish(run, runs);
        return runs;
    }

    private static void finish(List<Capital> run, List<List<Capital>> runs) {
        if (!run.isEmpty()) {
            runs.add(run);
        }
    }

    private static boolean opens(String between, int end) {
        return end == 0 || between.indexOf('\n') >= 0 || !between.isBlank() && !between.equals(", ");
    }

    private static boolean isCapital(String word) {
        int first = word.codePointAt(0);
        boolean shouted = word.codePointCount(0, word.length()) > LONGEST_INITIALS
                && word.codePoints().noneMatch(Character::isLowerCase);
        return Character.isUpperCase(first) && !shouted;
    }

    private static String plain(String word) {
        return word.replaceAll("['’]s$", "");
    }
}
