package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.FollowCart;
import dev.newsstand.cart.carts.FollowCart.News;
import dev.newsstand.cart.carts.ReadCart;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.support.web.OpenStreams;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/cart/stream}: the cart as server-sent events, each with all of it and its version as id. Whoever comes
 * back with {@code Last-Event-ID} gets the cart at once unless it is that one still, and so ends where a fresh GET would.
 */
@Component
class StreamHandler {

    private static final ParameterizedTypeReference<ServerSentEvent<CartJson>> EVENT =
            new ParameterizedTypeReference<>() {};
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(1);

    private final ReadCart readCart;
    private final FollowCart followCart;
    private final OpenStreams streams;
    private final Instant started;

    StreamHandler(ReadCart readCart, FollowCart followCart, OpenStreams streams, Clock clock) {
        this.readCart = readCart;
        this.followCart = followCart;
        this.streams = streams;
        this.started = clock.instant();
    }

    /** 204, which tells a browser not to come back, to whoever has no cart. */
    Mono<ServerResponse> stream(ServerRequest request) {
        CartToken token = Shopper.of(request).token();
        if (token == null) {
            return ServerResponse.noContent().build();
        }
        return readCart.read(token)
                .flatMap(cart -> ServerResponse.ok()
                        .contentType(MediaType.TEXT_EVENT_STREAM)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Accel-Buffering", "no")
                        .body(streams.untilStop(events(cart, token, request)), EVENT))
                .switchIfEmpty(Mono.defer(() -> CartAnswers.unknownCart(request)));
    }

    private Flux<ServerSentEvent<CartJson>> events(Cart cart, CartToken token, ServerRequest request) {
        ServerSentEvent<CartJson> first = isSeen(cart, request) ? nothingNew() : event(cart);
        return Flux.concat(Mono.just(first), followCart.after(cart, token).map(news -> switch (news) {
            case News.Changed changed -> event(changed.cart());
            case News.Unchanged _, News.Gone _ -> nothingNew();
        }));
    }

    /** The same version, and for certain the same prices: those of an earlier run may have been by other rates. */
    private boolean isSeen(Cart cart, ServerRequest request) {
        String last = request.headers().firstHeader("Last-Event-ID");
        Instant changed = cart.updatedAt();
        return Long.toString(cart.version()).equals(last)
                && cart.isSettled()
                && changed != null
                && changed.isAfter(started);
    }

    private static ServerSentEvent<CartJson> event(Cart cart) {
        return ServerSentEvent.builder(CartJson.of(cart))
                .id(Long.toString(cart.version()))
                .event("cart")
                .retry(COME_BACK_AFTER)
                .build();
    }

    private static ServerSentEvent<CartJson> nothingNew() {
        return ServerSentEvent.<CartJson>builder()
                .comment("as before")
                .retry(COME_BACK_AFTER)
                .build();
    }
}
