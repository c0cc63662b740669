package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.domain.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the function {@code cart_document} answers. */
record CartDocument(
        UUID id,
        long version,
        @Nullable String currency,
        @Nullable String note,
        Map<String, String> attributes,
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

    Cart cart(Currency ofEmptyCarts) {
        Currency charged = currency == null ? ofEmptyCarts : Currency.getInstance(currency);
        return new Cart(
                id,
                version,
                charged,
                lines.stream().map(line -> line.line(charged)).toList(),
                note,
                Properties.of(attributes),
                updatedAt,
                expiresAt);
    }
}
