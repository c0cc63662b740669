package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.pricing.domain.Discount;
import dev.newsstand.cart.pricing.domain.PriceRules;
import dev.newsstand.cart.pricing.domain.ShopRates;
import dev.newsstand.cart.pricing.persistence.DiscountDocument;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the function {@code cart_document} answers; times are microseconds since 1970. */
record CartDocument(
        UUID id,
        long version,
        @Nullable String currency,
        @Nullable String note,
        Map<String, String> attributes,
        List<String> codes,
        List<DiscountDocument> discounts,
        long updatedAt,
        long expiresAt,
        long catalogue,
        long stockChangedAt,
        List<LineDocument> lines) {

    List<String> skus() {
        return lines.stream().map(LineDocument::sku).toList();
    }

    /** @param shelf what the catalogue says of the lines' SKUs */
    Cart cart(Map<String, Offer> shelf, Currency ofEmptyCarts, ShopRates rates, Instant now) {
        Currency charged = currency == null ? ofEmptyCarts : Currency.getInstance(currency);
        Instant stockAt = instant(stockChangedAt);
        return new Cart(
                id,
                version,
                charged,
                lines.stream()
                        .map(line ->
                                line.line(Objects.requireNonNull(shelf.get(line.sku()), line.sku()), charged, stockAt))
                        .toList(),
                note,
                Properties.of(attributes),
                instant(updatedAt),
                instant(expiresAt),
                rules(rates, now));
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private PriceRules rules(ShopRates rates, Instant now) {
        Map<String, Discount> byCode = discounts.stream()
                .map(DiscountDocument::discount)
                .collect(Collectors.toMap(discount -> discount.code().value(), Function.identity()));
        return new PriceRules(
                codes.stream().map(byCode::get).filter(Objects::nonNull).toList(),
                byCode.values().stream()
                        .filter(Discount::automatic)
                        .sorted(Comparator.comparing(Discount::code))
                        .toList(),
                rates,
                now);
    }
}
