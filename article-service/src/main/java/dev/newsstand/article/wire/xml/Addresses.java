package dev.newsstand.article.wire.xml;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Makes relative addresses whole. */
final class Addresses {

    private Addresses() {}

    /** As it is where it cannot be resolved. */
    static String resolved(@Nullable String base, String address) {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            return base == null || uri.isAbsolute()
                    ? uri.toString()
                    : new URI(base).resolve(uri).toString();
        } catch (URISyntaxException | IllegalArgumentException odd) {
            return address.strip();
        }
    }

    /** Only what a reader's browser may follow; null for anything else. */
    static @Nullable String web(@Nullable String base, @Nullable String address) {
        if (address == null) {
            return null;
        }
        String resolved = resolved(base, address);
        return resolved.regionMatches(true, 0, "http://", 0, 7) || resolved.regionMatches(true, 0, "https://", 0, 8)
                ? resolved
                : null;
    }
}
