package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.ReadCart;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.support.web.Etags;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/cart}. */
@Component
class ReadHandler {

    private final ReadCart readCart;

    ReadHandler(ReadCart readCart) {
        this.readCart = readCart;
    }

    Mono<ServerResponse> read(ServerRequest request) {
        return readCart.read(Shopper.of(request).token())
                .flatMap(cart ->
                        isKnown(request, cart) ? CartAnswers.notModified(cart) : CartAnswers.afresh(request, cart))
                .switchIfEmpty(Mono.defer(() -> CartAnswers.unknownCart(request)));
    }

    /** The version alone would not tell that a price or the stock has changed under the cart. */
    private static boolean isKnown(ServerRequest request, Cart cart) {
        return Etags.matches(request.headers().header(HttpHeaders.IF_NONE_MATCH), CartAnswers.etag(cart))
                && cart.isAsLastChanged();
    }
}
