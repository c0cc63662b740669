package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.pricing.domain.Prices;
import dev.newsstand.cart.pricing.web.DeductionJson;
import dev.newsstand.cart.pricing.web.EnteredCodeJson;
import dev.newsstand.cart.pricing.web.TotalsJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cart on the wire. */
record CartJson(
        @Nullable UUID id,
        long version,
        String currency,
        List<LineJson> lines,
        @Nullable String note,
        Map<String, String> attributes,
        List<DeductionJson> discounts,
        List<EnteredCodeJson> discountCodes,
        TotalsJson totals,
        long itemCount,
        @Nullable Instant expiresAt,
        List<WarningJson> warnings) {

    /** Something about the cart as a whole. */
    record WarningJson(String code, String text) {}

    static CartJson of(Cart cart) {
        Prices prices = cart.prices();
        List<LineJson> lines = IntStream.range(0, cart.lines().size())
                .mapToObj(position -> LineJson.of(
                        cart.lines().get(position),
                        prices.lineDiscounts().get(position),
                        cart.noticesOf(cart.lines().get(position))))
                .toList();
        return new CartJson(
                cart.id(),
                cart.version(),
                cart.currency().getCurrencyCode(),
                lines,
                cart.note(),
                cart.attributes().pairs(),
                DeductionJson.of(prices.deductions()),
                prices.codes().stream().map(EnteredCodeJson::of).toList(),
                TotalsJson.of(prices.totals()),
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
