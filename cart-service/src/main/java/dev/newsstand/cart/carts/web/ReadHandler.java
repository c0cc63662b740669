package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.ReadCart;
import dev.newsstand.cart.carts.domain.Cart;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/cart}. */
@Component
class ReadHandler {

    private final ReadCart readCart;
    private final CartTexts texts;
    private final GivenCarts given;

    ReadHandler(ReadCart readCart, CartTexts texts, GivenCarts given) {
        this.readCart = readCart;
        this.texts = texts;
        this.given = given;
    }

    Mono<ServerResponse> read(ServerRequest request) {
        return readCart.read(Shopper.of(request).token())
                .flatMap(cart -> isKnown(request, cart)
                        ? CartAnswers.notModified(cart)
                        : CartAnswers.afresh(request, cart, texts.of(cart)))
                .switchIfEmpty(Mono.defer(() -> CartAnswers.unknownCart(request)));
    }

    private boolean isKnown(ServerRequest request, Cart cart) {
        CartTag tag = CartTag.of(cart);
        return tag.isKnownTo(request) && (tag.exact() || given.isStill(cart));
    }
}
