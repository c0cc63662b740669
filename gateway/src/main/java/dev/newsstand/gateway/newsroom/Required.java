package dev.newsstand.gateway.newsroom;

import org.jspecify.annotations.Nullable;

/** Members without which an answer cannot be shown. */
final class Required {

    private Required() {}

    static void member(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("no " + name);
        }
    }
}
