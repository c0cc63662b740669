package dev.newsstand.support.web;

import java.util.List;

/** Comparison of entity tags (RFC 9110, 8.8.3.2). */
public final class Etags {

    private Etags() {}

    /** A strong tag of that value. */
    public static String strong(Object value) {
        return "\"" + value + "\"";
    }

    /** Whether one of these tags of an {@code If-None-Match} names it, weakly; {@code *} names any. */
    public static boolean matches(List<String> offered, String etag) {
        return offered.stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || weak(tag).equals(weak(etag)));
    }

    /** Whether one of these tags of an {@code If-Match} is it, strongly: a weak tag never is. */
    public static boolean matchesStrongly(List<String> offered, String etag) {
        return offered.stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag) && !tag.startsWith("W/"));
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
