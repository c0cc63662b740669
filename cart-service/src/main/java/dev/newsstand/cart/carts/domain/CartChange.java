package dev.newsstand.cart.carts.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a cart's history. Applying every {@code after} in order gives the cart.
 *
 * @param version that the cart had afterwards
 * @param kind such as {@code items-added}
 * @param undoes the version whose change this one took back
 * @param currency of the lines; null where the change is none of lines
 * @param before note, attributes and codes; null where the change is one of lines
 */
public record CartChange(
        long version,
        String kind,
        Instant at,
        @Nullable Long undoes,
        @Nullable String currency,
        List<OfLine> lines,
        @Nullable Described before,
        @Nullable Described after) {

    public CartChange {
        lines = List.copyOf(lines);
    }

    /** A line that came ({@code before} is null), changed, or went ({@code after} is null). */
    public record OfLine(
            UUID line,
            String sku,
            Properties properties,
            @Nullable State before,
            @Nullable State after) {}

    /** {@code price} in minor units, as agreed on for one unit. */
    public record State(int quantity, long price, @Nullable Source source) {}

    /** {@code codes} are those of discounts. */
    public record Described(@Nullable String note, Properties attributes, List<String> codes) {

        public Described {
            codes = List.copyOf(codes);
        }
    }
}
