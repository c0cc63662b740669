package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.ReadCart;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/cart}. */
@Component
class ReadHandler {

    private final ReadCart readCart;
    private final CartTexts texts;

    ReadHandler(ReadCart readCart, CartTexts texts) {
        this.readCart = readCart;
        this.texts = texts;
    }

    Mono<ServerResponse> read(ServerRequest request) {
        return readCart.read(Shopper.of(request).token())
                .flatMap(cart -> CartTag.of(cart).isKnownTo(request)
                        ? CartAnswers.notModified(cart)
                        : CartAnswers.afresh(request, cart, texts.of(cart)))
                .switchIfEmpty(Mono.defer(() -> CartAnswers.unknownCart(request)));
    }
}
