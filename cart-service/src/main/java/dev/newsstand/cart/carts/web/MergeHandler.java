package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.MergeCarts;
import dev.newsstand.cart.carts.MergeCarts.Outcome;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.function.server.ServerResponse.BodyBuilder;
import reactor.core.publisher.Mono;

/** {@code POST /api/v1/cart/merge}: the cart of the token in the body comes into the shopper's own. */
@Component
class MergeHandler {

    private static final String TOKEN = "/token";
    private static final int MAX_TOKEN = 255;

    private final MergeCarts mergeCarts;
    private final GivenCarts given;

    MergeHandler(MergeCarts mergeCarts, GivenCarts given) {
        this.mergeCarts = mergeCarts;
        this.given = given;
    }

    /** The body, as it may come. */
    private record MergeRequest(@Nullable String token) {

        CartToken checked() {
            if (token == null || token.isBlank() || token.length() > MAX_TOKEN) {
                throw new Refused(Problem.of(Problems.VALIDATION)
                        .detail("Name the other cart by its token.")
                        .at(TOKEN, "The Cart-Token of the other cart."));
            }
            return new CartToken(token.strip());
        }
    }

    Mono<ServerResponse> merge(ServerRequest request) {
        Shopper shopper = Shopper.of(request);
        return Bodies.read(request, MergeRequest.class)
                .map(MergeRequest::checked)
                .flatMap(other -> Detached.run(mergeCarts.merge(shopper.token(), other, CartTag.expectedBy(request))))
                .flatMap(outcome -> answer(request, shopper, outcome));
    }

    private Mono<ServerResponse> merged(Shopper shopper, Outcome.Merged merged) {
        given.remember(merged.cart());
        BodyBuilder answer = CartAnswers.describing(merged.cart());
        CartToken issued = merged.issued();
        if (issued != null) {
            CartAnswers.issue(answer, shopper, issued);
        }
        return answer.bodyValue(CartJson.of(merged.cart(), merged.capped(), merged.leftOut()));
    }

    private Mono<ServerResponse> answer(ServerRequest request, Shopper shopper, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Merged merged -> merged(shopper, merged);
            case Outcome.Stale stale -> CartProblems.stale(stale.cart()).response(request);
            case Outcome.UnknownCart _ -> CartAnswers.unknownCart(request, shopper);
            case Outcome.UnknownOther other ->
                Problem.of(Problems.NOT_FOUND)
                        .detail("There is no such other cart (any more).")
                        .at(TOKEN, "The token of no cart.")
                        .with("cart", CartJson.of(other.cart()))
                        .response(request);
            case Outcome.OtherCheckingOut other ->
                Problem.of(CartProblems.CHECKOUT_OPEN)
                        .detail("The other cart is in a checkout: finish or cancel that first.")
                        .at(TOKEN, "The token of a cart that is being bought.")
                        .with("cart", CartJson.of(other.cart()))
                        .response(request);
            case Outcome.Itself _ ->
                Problem.of(Problems.VALIDATION)
                        .detail("A cart cannot be merged with itself.")
                        .at(TOKEN, "The token of this same cart.")
                        .response(request);
        };
    }
}
