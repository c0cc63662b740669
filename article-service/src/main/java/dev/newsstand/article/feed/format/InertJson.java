package dev.newsstand.article.feed.format;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** JSON that can stand inside a page: no character of it can end a script or begin a tag. */
final class InertJson {

    private InertJson() {}

    /** These characters stand in strings alone, where their numbers say the same. */
    static byte[] bytes(JsonMapper json, Object value) {
        return json.writeValueAsString(value)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029")
                .getBytes(StandardCharsets.UTF_8);
    }
}
