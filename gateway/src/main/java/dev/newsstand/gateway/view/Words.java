package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/** Whether a piece of text from elsewhere says anything. */
public final class Words {

    private Words() {}

    public static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
