package dev.newsstand.cart.carts.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the function {@code shelf} answers: offers, and the state of the catalogue that they are of. */
record ShelfDocument(long catalogue, @Nullable List<OfferDocument> offers) {

    @Override
    public List<OfferDocument> offers() {
        return offers == null ? List.of() : offers;
    }
}
