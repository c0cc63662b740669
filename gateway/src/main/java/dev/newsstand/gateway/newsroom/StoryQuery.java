package dev.newsstand.gateway.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Which stories are asked for: the newest first, or with {@code words} the best first.
 *
 * @param section as the newsroom writes it, null for all
 * @param subject code of what they are about, null for anything
 * @param cursor where a list before this one ended
 */
record StoryQuery(
        int count,
        @Nullable String section,
        @Nullable String subject,
        @Nullable String words,
        @Nullable String cursor) {

    static StoryQuery latest(int count) {
        return new StoryQuery(count, null, null, null, null);
    }

    String path() {
        return "/api/v1/articles?limit=" + count + parameter("section", section) + parameter("subject", subject)
                + parameter("q", words) + parameter("cursor", cursor);
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + UriUtils.encode(value, UTF_8);
    }
}
