package dev.newsstand.article.story.domain;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the words out of sanitised inline HTML, where every mark is well-formed. */
final class InlineHtml {

    private static final Pattern BREAK = Pattern.compile("<br ?/?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern REFERENCE = Pattern.compile("&(#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-z]{2,4});");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private InlineHtml() {}

    static String text(String html) {
        String bare = TAG.matcher(BREAK.matcher(html).replaceAll("\n")).replaceAll("");
        return REFERENCE.matcher(bare).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(decoded(found)));
    }

    private static String decoded(MatchResult reference) {
        String name = reference.group(1);
        if (name.startsWith("#")) {
            int code = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        }
        return NAMED.getOrDefault(name, reference.group());
    }
}
