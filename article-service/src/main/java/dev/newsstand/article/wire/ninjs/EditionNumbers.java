package dev.newsstand.article.wire.ninjs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Editions of ninjs by their numbers, such as "2.1". */
final class EditionNumbers {

    private static final Pattern NUMBER = Pattern.compile("(\\d)\\.(\\d{1,3})");

    private EditionNumbers() {}

    /** The one that an item names, if any. */
    static @Nullable String named(JsonNode item) {
        return Stream.of("/standard", "/$standard")
                .flatMap(standard -> Stream.of("/schema", "/version").map(member -> item.at(standard + member)))
                .map(text -> NUMBER.matcher(text.asString("")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(null);
    }

    /** Working drafts have none. */
    static boolean isNumber(String edition) {
        return NUMBER.matcher(edition).matches();
    }

    /** Whether both are of one generation, and the first came after the second; a working draft has no place in that order. */
    static boolean isLater(String one, String other) {
        Matcher first = NUMBER.matcher(one);
        Matcher second = NUMBER.matcher(other);
        return first.matches()
                && second.matches()
                && first.group(1).equals(second.group(1))
                && Integer.parseInt(first.group(2)) > Integer.parseInt(second.group(2));
    }
}
