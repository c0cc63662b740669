package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.Carts.AddAnswer;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.pricing.domain.ShopRates;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the function {@code add_to_cart} answers. */
record AddDocument(
        Outcome outcome,
        @Nullable CartDocument cart,
        @Nullable List<OfferDocument> shelf) {

    enum Outcome {
        ADDED,
        REPLAYED,
        REFUSED,
        KEY_REUSED,
        KEY_IN_PROGRESS,
        UNKNOWN_CART
    }

    AddAnswer answer(Currency ofEmptyCarts, ShopRates rates, Instant now) {
        Cart today = cart == null ? null : cart.cart(ofEmptyCarts, rates, now);
        return switch (outcome) {
            case ADDED -> new AddAnswer.Added(Objects.requireNonNull(today));
            case REPLAYED -> new AddAnswer.Replayed(Objects.requireNonNull(today));
            case REFUSED -> new AddAnswer.Forbidden(today, offers());
            case KEY_REUSED -> new AddAnswer.KeyReused(Objects.requireNonNull(today));
            case KEY_IN_PROGRESS -> new AddAnswer.KeyInProgress();
            case UNKNOWN_CART -> new AddAnswer.UnknownCart();
        };
    }

    private Map<Sku, Offer> offers() {
        List<OfferDocument> known = shelf == null ? List.of() : shelf;
        return known.stream().map(OfferDocument::offer).collect(Collectors.toMap(Offer::sku, Function.identity()));
    }
}
