package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.pricing.domain.Discount;
import dev.newsstand.cart.pricing.domain.PriceRules;
import dev.newsstand.cart.pricing.domain.ShopRates;
import dev.newsstand.cart.pricing.persistence.DiscountDocument;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the function {@code cart_document} answers. */
record CartDocument(
        UUID id,
        long version,
        @Nullable String currency,
        @Nullable String note,
        Map<String, String> attributes,
        List<String> codes,
        @Nullable List<DiscountDocument> discounts,
        Instant updatedAt,
        Instant expiresAt,
        List<LineDocument> lines) {

    record LineDocument(
            UUID id,
            int quantity,
            Map<String, String> properties,
            @Nullable Source source,
            long agreedPrice,
            OfferDocument offer) {

        Line line(Currency currency) {
            return new Line(
                    id, quantity, Properties.of(properties), source, new Money(agreedPrice, currency), offer.offer());
        }
    }

    Cart cart(Currency ofEmptyCarts, ShopRates rates, Instant now) {
        Currency charged = currency == null ? ofEmptyCarts : Currency.getInstance(currency);
        return new Cart(
                id,
                version,
                charged,
                lines.stream().map(line -> line.line(charged)).toList(),
                note,
                Properties.of(attributes),
                updatedAt,
                expiresAt,
                rules(rates, now));
    }

    private PriceRules rules(ShopRates rates, Instant now) {
        List<DiscountDocument> known = discounts == null ? List.of() : discounts;
        Map<String, Discount> byCode = known.stream()
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
