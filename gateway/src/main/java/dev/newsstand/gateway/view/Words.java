package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/** Text from elsewhere, which may be missing, blank or long. */
public final class Words {

    private static final int LONG_TITLE = 110;

    private Words() {}

    public static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** Whether a title is so long that it is better set smaller. */
    public static boolean isLong(String title) {
        return title.length() > LONG_TITLE;
    }

    /** The text without space around it, or the other one when it says nothing. */
    public static String either(@Nullable String text, String other) {
        return text == null || text.isBlank() ? other : text.strip();
    }
}
