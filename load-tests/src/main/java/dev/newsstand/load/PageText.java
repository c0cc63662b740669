package dev.newsstand.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What a person sees of a page, and the words that no page may show. */
final class PageText {

    private static final Pattern LEAKED = Pattern.compile(
            "\\b(?:error|exception|null|undefined|liquid error)\\b|\\{\\{|\\{%", Pattern.CASE_INSENSITIVE);

    private PageText() {}

    /** The first trace of machinery in the visible text with some words around it; empty when there is none. */
    static String leak(String html) {
        String text = visible(html);
        Matcher leaked = LEAKED.matcher(text);
        if (!leaked.find()) {
            return "";
        }
        return text.substring(Math.max(0, leaked.start() - 30), Math.min(text.length(), leaked.end() + 30));
    }

    static String visible(String html) {
        return Jsoup.parse(html).text();
    }
}
