package dev.newsstand.local.wire;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What a file holds, told by its content first and its name second. */
enum Kind {
    NINJS,
    /** NewsML, RSS or Atom: which of them, the newsroom sees. */
    XML,
    PRODUCTS,
    UNKNOWN;

    private static final int ENOUGH = 2_000;

    static Kind of(Path file, byte[] content) {
        var start = start(content);
        if (start.startsWith("{") || start.startsWith("[")) {
            return NINJS;
        }
        if (start.startsWith("<")) {
            return start.matches("(?is)<(!doctype\\s+)?html\\b.*") ? UNKNOWN : XML;
        }
        var header = start.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        var named = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return header.contains("handle") && header.contains(",") || named ? PRODUCTS : UNKNOWN;
    }

    /** Whatever its encoding: marks of byte order and halves of UTF-16 are passed over. */
    private static String start(byte[] content) {
        var start = Arrays.copyOf(content, Math.min(content.length, ENOUGH));
        return new String(start, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading();
    }
}
