package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/** Text from elsewhere that may be missing or blank. */
public final class Words {

    private Words() {}

    public static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** The text without space around it, or the other one when it says nothing. */
    public static String either(@Nullable String text, String other) {
        return text == null || text.isBlank() ? other : text.strip();
    }
}
