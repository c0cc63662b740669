package dev.newsstand.gateway.page;

import org.jspecify.annotations.Nullable;

/** What a reader's {@code Accept-Encoding} allows. */
public final class Encodings {

    private Encodings() {}

    public static boolean gzip(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        int at = accepted.indexOf("gzip");
        return at >= 0 && (!accepted.startsWith(";q=0", at + 4) || accepted.startsWith(";q=0.", at + 4));
    }
}
