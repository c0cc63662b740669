package dev.newsstand.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a cart beside its lines.
 *
 * @param sums null while there are no lines
 * @param note the shopper's own words to the shop, empty for none
 */
public record CartTerms(@Nullable Sums sums, List<EnteredCode> codes, String note) {

    public static final CartTerms NONE = new CartTerms(null, List.of(), "");

    /** A discount code of the cart. @param trouble why it gives nothing; null when it does */
    public record EnteredCode(String code, @Nullable String trouble) {}

    public CartTerms {
        codes = List.copyOf(codes);
    }
}
