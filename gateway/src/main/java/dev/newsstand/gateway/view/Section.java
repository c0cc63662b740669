package dev.newsstand.gateway.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** A section of the newsroom. @param name as the newsroom writes it, such as {@code world} or {@code Arts & ideas} */
public record Section(String name) {

    /** The name as addresses have it: letters and digits of any script, joined by hyphens. */
    public static String key(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
        return Normalizer.normalize(bare.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    public String key() {
        return key(name);
    }

    /** The name for readers: with spaces and a capital. */
    public String label() {
        String spaced = name.replace('-', ' ').strip();
        if (spaced.isEmpty()) {
            return spaced;
        }
        int first = spaced.offsetByCodePoints(0, 1);
        return spaced.substring(0, first).toUpperCase(Locale.ROOT) + spaced.substring(first);
    }

    /** The list of this section's stories; of all, where the name has nothing to make an address from. */
    public String href() {
        String key = key();
        return key.isEmpty() ? "/newsroom" : "/newsroom/sections/" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
