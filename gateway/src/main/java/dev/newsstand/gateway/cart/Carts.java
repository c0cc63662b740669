package dev.newsstand.gateway.cart;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.newsstand.gateway.neighbour.Call;
import dev.newsstand.gateway.neighbour.Neighbour;
import dev.newsstand.gateway.neighbour.Reply;
import dev.newsstand.gateway.neighbour.Shape;
import dev.newsstand.gateway.page.PageSettings;
import dev.newsstand.gateway.page.Reader;
import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.support.web.Detached;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** The shopper's cart at cart-service. A reader without a cart's cookie costs no call. */
public final class Carts {

    private static final Shape<CartJson> CART = Shape.of(CartJson.class);
    private static final Shape<CartProblemJson> PROBLEM = Shape.of(CartProblemJson.class);
    private static final Call READ = Call.of(HttpMethod.GET, "/api/v1/cart");

    private final Neighbour service;
    private final PageSettings settings;
    private final Cache<String, CartSummary> lastGood =
            Caffeine.newBuilder().maximumSize(20_000).build();

    public Carts(Neighbour service, PageSettings settings) {
        this.service = service;
        this.settings = settings;
    }

    /** Who reads, and what the page's header says of their cart: the last that was known when cart-service is away. */
    public Mono<Reader> reader(ServerRequest request) {
        Shopper shopper = Shopper.of(request);
        return shopper.cookie()
                .map(cookie -> ask(READ, shopper, settings.fragmentLimit())
                        .map(answer -> new Reader(true, summary(cookie, answer))))
                .orElseGet(() -> Mono.just(Reader.WITHOUT_CART));
    }

    /** The whole cart. */
    public Mono<CartAnswer> cart(Shopper shopper) {
        return shopper.cookie().isPresent()
                ? ask(READ, shopper, settings.primaryLimit())
                : Mono.just(new CartAnswer.Unknown());
    }

    /** Makes a change, to its end even when the shopper leaves. */
    Mono<CartAnswer> change(Call call, Shopper shopper) {
        return Detached.run(ask(call, shopper, settings.changeLimit()));
    }

    private Mono<CartAnswer> ask(Call call, Shopper shopper, Duration limit) {
        return service.call(shopper.asks(call), limit, Carts::answer, why -> new CartAnswer.Unavailable());
    }

    private CartSummary summary(String cookie, CartAnswer answer) {
        return switch (answer) {
            case CartAnswer.Held held -> {
                CartSummary summary = new CartSummary(Math.max(0, held.cart().itemCount()));
                lastGood.put(cookie, summary);
                yield summary;
            }
            case CartAnswer.Unavailable away ->
                Optional.ofNullable(lastGood.getIfPresent(cookie)).orElse(CartSummary.UNKNOWN);
            case CartAnswer.Refusal refusal -> CartSummary.EMPTY;
            case CartAnswer.Unknown unknown -> CartSummary.EMPTY;
        };
    }

    private static CartAnswer answer(Reply reply) {
        if (reply.ok()) {
            return new CartAnswer.Held(reply.read(CART), cookies(reply.headers()));
        }
        if (reply.status() == 404) {
            return new CartAnswer.Unknown();
        }
        CartProblemJson problem = reply.body().length == 0 ? CartProblemJson.UNSAID : reply.read(PROBLEM);
        return new CartAnswer.Refusal(reply.status(), Refusals.text(problem), problem.cart());
    }

    private static List<String> cookies(HttpHeaders headers) {
        return headers.getOrEmpty(HttpHeaders.SET_COOKIE).stream()
                .filter(CartCookie::isSetBy)
                .toList();
    }
}
