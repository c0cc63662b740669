package dev.newsstand.gateway.routes;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the services' answers are sent compressed, and what their tags are then: a strong tag names exact bytes, so that
 * the compressed ones have a tag of their own. What is for one reader alone stays as it is, tag and all.
 */
final class Gzip {

    /** Bytes from which on it is worth the while. */
    private static final long LEAST = 1024;

    private static final String SUFFIX = "-gzip\"";
    private static final Pattern TEXT =
            Pattern.compile("(?:text/(?!event-stream).*|application/(?:.*[+/])?(?:json|xml)\\b.*)");

    private Gzip() {}

    /** An answer, as far as it matters here. @param length of its body, negative when it is not known */
    record Told(
            int status,
            @Nullable String type,
            @Nullable String encoding,
            @Nullable String cached,
            long length) {}

    /** Whether it is sent compressed to those who take it. */
    static boolean fits(String method, Told told) {
        return told.status() == 200
                && method.equals("GET")
                && told.encoding() == null
                && (told.length() < 0 || told.length() >= LEAST)
                && told.type() != null
                && TEXT.matcher(told.type().toLowerCase(Locale.ROOT)).matches()
                && !isPersonal(told.cached());
    }

    private static boolean isPersonal(@Nullable String cached) {
        return cached != null && (cached.contains("private") || cached.contains("no-store"));
    }

    static String tag(String plain) {
        return plain.endsWith("\"") && !plain.endsWith(SUFFIX)
                ? plain.substring(0, plain.length() - 1) + SUFFIX
                : plain;
    }

    /** One or several tags as the service gave them. */
    static String plain(String tags) {
        return tags.replace(SUFFIX, "\"");
    }

    static boolean isTagged(@Nullable String tags) {
        return tags != null && tags.contains(SUFFIX);
    }
}
