package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.Carts;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder;
import reactor.core.publisher.Mono;

/** The answers that every call about a cart can give. */
final class CartAnswers {

    private CartAnswers() {}

    static Mono<ServerResponse> cart(Cart cart) {
        return describing(cart).bodyValue(CartJson.of(cart));
    }

    /**
     * To somebody who does not know it, or not for certain. Put on the answer itself, since the framework compares the tag
     * of a {@link ServerResponse} with the request's and would answer 304.
     */
    static Mono<ServerResponse> afresh(ServerRequest request, Cart cart, byte[] text) {
        request.exchange().getResponse().getHeaders().setETag(CartTag.of(cart).value());
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy("Cookie", Shopper.HEADER)
                .bodyValue(text);
    }

    static BodyBuilder describing(Cart cart) {
        return headers(HttpStatus.OK, cart).contentType(MediaType.APPLICATION_JSON);
    }

    static Mono<ServerResponse> notModified(Cart cart) {
        return headers(HttpStatus.NOT_MODIFIED, cart).build();
    }

    private static BodyBuilder headers(HttpStatus status, Cart cart) {
        return ServerResponse.status(status)
                .eTag(CartTag.of(cart).value())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy("Cookie", Shopper.HEADER);
    }

    /** A wrong token is answered as an unknown one. */
    static Mono<ServerResponse> unknownCart(ServerRequest request) {
        return Problem.of(Problems.NOT_FOUND)
                .detail("There is no such cart (any more).")
                .response(request);
    }

    /** The same to a call that changes something, which may take back a useless cookie. */
    static Mono<ServerResponse> unknownCart(ServerRequest request, Shopper shopper) {
        if (shopper.byCookie()) {
            request.exchange().getResponse().addCookie(shopper.noCookie());
        }
        return unknownCart(request);
    }

    /** Gives out the token of a new cart: as cookie, and as header to who keeps none. */
    static void issue(BodyBuilder answer, Shopper shopper, CartToken issued) {
        keepCookie(answer, shopper, issued);
        answer.header(Shopper.HEADER, issued.secret());
    }

    /** Keeps the shopper's cookie for as long as the cart is kept. */
    static void keepCookie(BodyBuilder answer, Shopper shopper, CartToken token) {
        answer.cookie(shopper.cookie(token, Carts.KEPT));
    }
}
