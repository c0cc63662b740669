package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.LineNotice;
import dev.newsstand.cart.carts.domain.Merge;
import dev.newsstand.cart.pricing.domain.Prices;
import dev.newsstand.cart.pricing.web.DeductionJson;
import dev.newsstand.cart.pricing.web.EnteredCodeJson;
import dev.newsstand.cart.pricing.web.TotalsJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cart on the wire. */
public record CartJson(
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

    /** Something about the cart as a whole, or about units of a SKU that did not come in; {@code detail} is the text again. */
    record WarningJson(String code, @Nullable String sku, String text, String detail) {

        static WarningJson of(String code, String text) {
            return new WarningJson(code, null, text, text);
        }

        static WarningJson of(Merge.Capped capped) {
            return new WarningJson(code(capped.reason()), capped.offer().sku().value(), capped.text(), capped.text());
        }

        static WarningJson of(Merge.LeftOut part) {
            return of(code(part), part.text());
        }

        private static String code(Enum<?> reason) {
            return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The cart after a merge, which says first what could not come along. */
    static CartJson of(Cart cart, List<Merge.Capped> capped, List<Merge.LeftOut> leftOut) {
        CartJson json = of(cart);
        List<WarningJson> all = new ArrayList<>();
        capped.forEach(part -> all.add(WarningJson.of(part)));
        leftOut.forEach(part -> all.add(WarningJson.of(part)));
        all.addAll(json.warnings);
        return new CartJson(
                json.id,
                json.version,
                json.currency,
                json.lines,
                json.note,
                json.attributes,
                json.discounts,
                json.discountCodes,
                json.totals,
                json.itemCount,
                json.expiresAt,
                all);
    }

    public static CartJson of(Cart cart) {
        Prices prices = cart.prices();
        List<List<LineNotice>> notices = cart.notices();
        List<LineJson> lines = IntStream.range(0, cart.lines().size())
                .mapToObj(position -> LineJson.of(
                        cart.lines().get(position), prices.lineDiscounts().get(position), notices.get(position)))
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
                : List.of(WarningJson.of("lines-changed", "Something has changed since you put it in; see the lines."));
    }
}
