package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.Totals;
import dev.newsstand.cart.web.MoneyJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cart on the wire. */
record CartJson(
        @Nullable UUID id,
        long version,
        String currency,
        List<LineJson> lines,
        @Nullable String note,
        Map<String, String> attributes,
        List<String> discounts,
        TotalsJson totals,
        long itemCount,
        @Nullable Instant expiresAt,
        List<WarningJson> warnings) {

    record TotalsJson(MoneyJson subtotal, MoneyJson discount, MoneyJson shipping, MoneyJson tax, MoneyJson total) {

        static TotalsJson of(Totals totals) {
            return new TotalsJson(
                    MoneyJson.of(totals.subtotal()),
                    MoneyJson.of(totals.discount()),
                    MoneyJson.of(totals.shipping()),
                    MoneyJson.of(totals.tax()),
                    MoneyJson.of(totals.total()));
        }
    }

    /** Something about the cart as a whole. */
    record WarningJson(String code, String text) {}

    static CartJson of(Cart cart) {
        List<LineJson> lines = cart.lines().stream()
                .map(line -> LineJson.of(line, cart.noticesOf(line)))
                .toList();
        return new CartJson(
                cart.id(),
                cart.version(),
                cart.currency().getCurrencyCode(),
                lines,
                cart.note(),
                cart.attributes().pairs(),
                List.of(),
                TotalsJson.of(cart.totals()),
                cart.itemCount(),
                cart.expiresAt(),
                warnings(lines));
    }

    private static List<WarningJson> warnings(List<LineJson> lines) {
        return lines.stream().allMatch(line -> line.notices().isEmpty())
                ? List.of()
                : List.of(
                        new WarningJson("lines-changed", "Something has changed since you put it in; see the lines."));
    }
}
