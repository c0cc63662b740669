package dev.newsstand.local.wire;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** What a file holds, told by its content first and its name second. */
enum Kind {
    NINJS,
    PRODUCTS,
    UNKNOWN;

    private static final int ENOUGH = 2_000;

    static Kind of(Path file, byte[] content) {
        var start = new String(content, 0, Math.min(content.length, ENOUGH), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return NINJS;
        }
        var header = start.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        var named = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return header.contains("handle") && header.contains(",") || named ? PRODUCTS : UNKNOWN;
    }
}
