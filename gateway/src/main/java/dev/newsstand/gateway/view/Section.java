package dev.newsstand.gateway.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A section of the newsroom. @param key as the newsroom names it, such as {@code world} or {@code Arts & ideas} */
public record Section(String key) {

    /** The name for readers: the key with spaces and a capital. */
    public String label() {
        String spaced = key.replace('-', ' ').strip();
        if (spaced.isEmpty()) {
            return spaced;
        }
        int first = spaced.offsetByCodePoints(0, 1);
        return spaced.substring(0, first).toUpperCase(Locale.ROOT) + spaced.substring(first);
    }

    /** The list of this section's stories. */
    public String href() {
        return "/newsroom?section=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
