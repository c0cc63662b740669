package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.AddToCart;
import dev.newsstand.cart.carts.AddToCart.Outcome;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.domain.Text;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder;
import reactor.core.publisher.Mono;

/** {@code POST /api/v1/cart/lines}. */
@Component
class AddHandler {

    private static final String KEY = "Idempotency-Key";
    private static final int MAX_KEY = 255;

    private final AddToCart addToCart;
    private final GivenCarts given;

    AddHandler(AddToCart addToCart, GivenCarts given) {
        this.addToCart = addToCart;
        this.given = given;
    }

    Mono<ServerResponse> add(ServerRequest request) {
        Shopper shopper = Shopper.of(request);
        String key = key(request);
        return Bodies.read(request, AddRequest.class)
                .map(Items::of)
                .flatMap(items -> Detached.run(addToCart.add(shopper.token(), key, items)))
                .flatMap(outcome -> answer(request, shopper, outcome));
    }

    private static String key(ServerRequest request) {
        String key = request.headers().firstHeader(KEY);
        if (key == null || key.isBlank()) {
            throw new Refused(Problem.of(Problems.IDEMPOTENCY_KEY_REQUIRED)
                    .detail("Send header Idempotency-Key with a value that you use for this add alone."));
        }
        if (!Text.isName(key, MAX_KEY)) {
            throw new Refused(Problem.of(Problems.MALFORMED_REQUEST)
                    .detail("The Idempotency-Key may have at most " + MAX_KEY + " characters.")
                    .at(KEY, "1 to " + MAX_KEY + " characters."));
        }
        return key;
    }

    private Mono<ServerResponse> answer(ServerRequest request, Shopper shopper, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Added added -> added(shopper, added);
            case Outcome.Refused refused ->
                CartProblems.ofItems(refused.refusals(), refused.cart()).response(request);
            case Outcome.KeyReused reused ->
                Problem.of(Problems.IDEMPOTENCY_KEY_REUSED)
                        .detail("This Idempotency-Key was used for other items before.")
                        .with("cart", CartJson.of(reused.cart()))
                        .response(request);
            case Outcome.KeyInProgress _ ->
                Problem.of(Problems.IDEMPOTENCY_IN_PROGRESS).response(request);
            case Outcome.UnknownCart _ -> CartAnswers.unknownCart(request, shopper);
        };
    }

    private Mono<ServerResponse> added(Shopper shopper, Outcome.Added added) {
        BodyBuilder answer = CartAnswers.describing(added.cart());
        CartToken issued = added.issued();
        if (issued != null) {
            CartAnswers.issue(answer, shopper, issued);
        } else if (shopper.byCookie() && shopper.token() != null) {
            CartAnswers.keepCookie(answer, shopper, shopper.token());
        }
        if (added.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        } else {
            given.remember(added.cart());
        }
        return answer.bodyValue(CartJson.of(added.cart()));
    }
}
