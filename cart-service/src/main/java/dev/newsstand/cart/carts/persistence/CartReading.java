package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.Carts.AddAnswer;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.domain.Recent;
import dev.newsstand.cart.domain.ShopCurrency;
import dev.newsstand.cart.persistence.Documents;
import dev.newsstand.cart.pricing.domain.ShopRates;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes carts of what the database's functions answer, of the shelf and of the shop's rates. */
@Component
class CartReading {

    private static final int MOST_REMEMBERED = 32;

    private final Recent<CartToken, Read> recent = new Recent<>(MOST_REMEMBERED);
    private final Shelf shelf;
    private final ShopCurrency currency;
    private final ShopRates rates;

    CartReading(Shelf shelf, ShopCurrency currency, ShopRates rates) {
        this.shelf = shelf;
        this.currency = currency;
        this.rates = rates;
    }

    private record Read(String json, Cart cart) {}

    /**
     * The very same cart for as long as the database says the same of it, stock and the catalogue's number included. A cart
     * with discounts is made afresh, since they come and go with time.
     */
    Mono<Cart> again(CartToken token, String json, Instant now) {
        Read last = recent.get(token);
        if (last != null && last.json().equals(json)) {
            return Mono.just(last.cart());
        }
        CartDocument document = Documents.read(json, CartDocument.class);
        return cart(document, now).doOnNext(cart -> {
            if (cart.isLong() && document.discounts().isEmpty()) {
                recent.put(token, new Read(json, cart));
            }
        });
    }

    Mono<Cart> cart(String json, Instant now) {
        return cart(Documents.read(json, CartDocument.class), now);
    }

    /** Carts of one statement, in their order. */
    Mono<List<Cart>> carts(List<String> jsons, Instant now) {
        List<CartDocument> documents = jsons.stream()
                .map(json -> Documents.read(json, CartDocument.class))
                .toList();
        if (documents.isEmpty()) {
            return Mono.just(List.of());
        }
        Set<String> skus =
                documents.stream().flatMap(document -> document.skus().stream()).collect(Collectors.toSet());
        return shelf.offers(documents.getFirst().catalogue(), skus)
                .map(offers -> documents.stream()
                        .map(document -> document.cart(offers, currency.value(), rates, now))
                        .toList());
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
