package dev.newsstand.gateway.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The way through a list that comes in parts.
 *
 * @param first address of the first part
 * @param next cursor of the part that follows, null at the end
 * @param continued whether this is not the first part
 */
public record Pager(String first, @Nullable String next, boolean continued) {

    public boolean leadsOn() {
        return next != null;
    }

    public boolean leadsAnywhere() {
        return continued || leadsOn();
    }

    /** Address of the part that follows, where there is one. */
    public String onward() {
        String cursor = URLEncoder.encode(next == null ? "" : next, StandardCharsets.UTF_8);
        return first + (first.contains("?") ? "&" : "?") + "cursor=" + cursor;
    }
}
