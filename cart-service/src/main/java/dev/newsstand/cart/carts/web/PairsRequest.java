package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Properties;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads properties and attributes: up to 20 pairs of text. */
final class PairsRequest {

    private PairsRequest() {}

    /** The pairs; null when something about them is wrong, which was then said with its pointer. */
    static @Nullable Properties read(
            String pointer, @Nullable Map<String, @Nullable String> pairs, BiConsumer<String, String> wrong) {
        if (pairs == null) {
            return Properties.NONE;
        }
        if (pairs.size() > Properties.MAX_PAIRS) {
            wrong.accept(pointer, "At most " + Properties.MAX_PAIRS + " pairs.");
            return null;
        }
        Map<String, String> fitting = new HashMap<>();
        pairs.forEach((name, value) -> {
            if (value != null && Properties.fits(Map.entry(name, value))) {
                fitting.put(name, value);
            } else {
                wrong.accept(
                        pointer + "/" + escaped(name),
                        "Name and value are text of at most " + Properties.MAX_LENGTH + " characters.");
            }
        });
        return fitting.size() == pairs.size() ? Properties.of(fitting) : null;
    }

    /** As a step of a JSON pointer, cut so that an oversized name is not sent back whole. */
    private static String escaped(String name) {
        String cut = name.length() > Properties.MAX_LENGTH ? name.substring(0, Properties.MAX_LENGTH) : name;
        return cut.replace("~", "~0").replace("/", "~1");
    }
}
