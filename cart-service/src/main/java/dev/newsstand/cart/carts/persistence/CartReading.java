package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.Carts.AddAnswer;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.domain.ShopCurrency;
import dev.newsstand.cart.persistence.Documents;
import dev.newsstand.cart.pricing.domain.ShopRates;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes carts of what the database's functions answer, of the shelf and of the shop's rates. */
@Component
class CartReading {

    private final Shelf shelf;
    private final ShopCurrency currency;
    private final ShopRates rates;

    CartReading(Shelf shelf, ShopCurrency currency, ShopRates rates) {
        this.shelf = shelf;
        this.currency = currency;
        this.rates = rates;
    }

    Mono<Cart> cart(String json, Instant now) {
        return cart(Documents.read(json, CartDocument.class), now);
    }

    private Mono<Cart> cart(CartDocument document, Instant now) {
        return shelf.offers(document.catalogue(), document.skus())
                .map(offers -> document.cart(offers, currency.value(), rates, now));
    }

    Mono<AddAnswer> answer(String json, Instant now) {
        AddDocument answer = Documents.read(json, AddDocument.class);
        return answer.cart() == null
                ? Mono.just(answer.withoutCart())
                : cart(answer.cart(), now).map(answer::with);
    }
}
