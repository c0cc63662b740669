package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.Carts.AddAnswer;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.domain.Sku;
import java.util.List;
import java.util.Map;
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

    AddAnswer with(Cart today) {
        return switch (outcome) {
            case ADDED -> new AddAnswer.Added(today);
            case REPLAYED -> new AddAnswer.Replayed(today);
            case REFUSED -> new AddAnswer.Forbidden(today, offers());
            case KEY_REUSED -> new AddAnswer.KeyReused(today);
            case KEY_IN_PROGRESS, UNKNOWN_CART -> throw new IllegalStateException(outcome + " comes with no cart");
        };
    }

    AddAnswer withoutCart() {
        return switch (outcome) {
            case REFUSED -> new AddAnswer.Forbidden(null, offers());
            case KEY_IN_PROGRESS -> new AddAnswer.KeyInProgress();
            case UNKNOWN_CART -> new AddAnswer.UnknownCart();
            case ADDED, REPLAYED, KEY_REUSED -> throw new IllegalStateException(outcome + " comes with a cart");
        };
    }

    private Map<Sku, Offer> offers() {
        List<OfferDocument> known = shelf == null ? List.of() : shelf;
        return known.stream().map(OfferDocument::offer).collect(Collectors.toMap(Offer::sku, Function.identity()));
    }
}
