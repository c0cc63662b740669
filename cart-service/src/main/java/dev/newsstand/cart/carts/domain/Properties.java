package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.domain.Text;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a shopper wants of a thing, such as an engraving: up to 20 pairs, each text up to 255 characters, sorted by name. */
public record Properties(SortedMap<String, String> pairs) {

    public static final int MAX_PAIRS = 20;
    public static final int MAX_LENGTH = 255;
    public static final Properties NONE = new Properties(new TreeMap<>());

    public Properties {
        pairs = Collections.unmodifiableSortedMap(new TreeMap<>(pairs));
        if (pairs.size() > MAX_PAIRS || !pairs.entrySet().stream().allMatch(Properties::fits)) {
            throw new IllegalArgumentException("properties do not fit");
        }
    }

    public static Properties of(Map<String, String> pairs) {
        return new Properties(new TreeMap<>(pairs));
    }

    /** Whether this can be one of the pairs. */
    public static boolean fits(Map.Entry<String, String> pair) {
        return Text.isName(pair.getKey(), MAX_LENGTH)
                && pair.getValue().length() <= MAX_LENGTH
                && Text.isSound(pair.getValue());
    }
}
