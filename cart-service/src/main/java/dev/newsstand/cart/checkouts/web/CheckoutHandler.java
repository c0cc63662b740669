package dev.newsstand.cart.checkouts.web;

import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.web.CartJson;
import dev.newsstand.cart.carts.web.Shopper;
import dev.newsstand.cart.checkouts.Checkouts;
import dev.newsstand.cart.checkouts.CompleteCheckout;
import dev.newsstand.cart.checkouts.CompleteCheckout.Outcome;
import dev.newsstand.cart.checkouts.ReleaseCheckout;
import dev.newsstand.cart.checkouts.domain.Checkout;
import dev.newsstand.cart.orders.web.OrderJson;
import dev.newsstand.cart.pricing.web.TotalsJson;
import dev.newsstand.cart.web.Ids;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.ProblemType;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.web.Detached;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** One checkout: seeing it, completing it, giving it up. Others than its shopper are not told that it exists. */
@Component
class CheckoutHandler {

    private final Checkouts checkouts;
    private final CompleteCheckout completeCheckout;
    private final ReleaseCheckout releaseCheckout;

    CheckoutHandler(Checkouts checkouts, CompleteCheckout completeCheckout, ReleaseCheckout releaseCheckout) {
        this.checkouts = checkouts;
        this.completeCheckout = completeCheckout;
        this.releaseCheckout = releaseCheckout;
    }

    Mono<ServerResponse> get(ServerRequest request) {
        return named(request, checkouts::find)
                .flatMap(checkout -> checkout(HttpStatus.OK, checkout))
                .switchIfEmpty(Mono.defer(() -> unknown(request)));
    }

    Mono<ServerResponse> complete(ServerRequest request) {
        return named(request, (id, token) -> Detached.run(completeCheckout.complete(id, token)))
                .flatMap(outcome -> answer(request, outcome))
                .switchIfEmpty(Mono.defer(() -> unknown(request)));
    }

    Mono<ServerResponse> release(ServerRequest request) {
        return named(request, (id, token) -> Detached.run(releaseCheckout.release(id, token)))
                .flatMap(checkout -> released(request, checkout))
                .switchIfEmpty(Mono.defer(() -> unknown(request)));
    }

    private static <T> Mono<T> named(ServerRequest request, BiFunction<UUID, CartToken, Mono<T>> use) {
        CartToken token = Shopper.of(request).token();
        return token == null
                ? Mono.empty()
                : Mono.justOrEmpty(Ids.of(request, "id")).flatMap(id -> use.apply(id, token));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ordered ordered ->
                ServerResponse.ok().cacheControl(CacheControl.noStore()).bodyValue(OrderJson.of(ordered.order()));
            case Outcome.Pending pending -> checkout(HttpStatus.ACCEPTED, pending.checkout());
            case Outcome.Declined declined ->
                problem(request, CheckoutProblems.PAYMENT_DECLINED, "You can try again.", declined.checkout());
            case Outcome.HoldExpired over ->
                problem(
                        request,
                        CheckoutProblems.HOLD_EXPIRED,
                        "What you wanted to buy is no longer held for you; begin again from the cart.",
                        over.checkout());
            case Outcome.CartChanged changed ->
                Problem.of(CheckoutProblems.CART_CHANGED)
                        .detail("A discount was used up meanwhile; this is what the cart costs now.")
                        .with("cart", CartJson.of(changed.cart()))
                        .with("totals", TotalsJson.of(changed.totals()))
                        .response(request);
            case Outcome.Unknown _ -> unknown(request);
        };
    }

    private static Mono<ServerResponse> released(ServerRequest request, Checkout checkout) {
        return switch (checkout.state()) {
            case RELEASED, EXPIRED -> ServerResponse.noContent().build();
            case COMPLETED ->
                problem(request, CheckoutProblems.CHECKOUT_COMPLETED, "There is an order of it.", checkout);
            case HELD, PAYING ->
                problem(request, CheckoutProblems.PAYMENT_PENDING, "The payment cannot be called off now.", checkout);
        };
    }

    private static Mono<ServerResponse> problem(
            ServerRequest request, ProblemType type, String detail, Checkout checkout) {
        return Problem.of(type)
                .detail(detail)
                .with("checkout", CheckoutJson.of(checkout))
                .response(request);
    }

    private static Mono<ServerResponse> checkout(HttpStatus status, Checkout checkout) {
        return ServerResponse.status(status)
                .cacheControl(CacheControl.noStore())
                .bodyValue(CheckoutJson.of(checkout));
    }

    private static Mono<ServerResponse> unknown(ServerRequest request) {
        return Problem.of(Problems.NOT_FOUND)
                .detail("There is no such checkout.")
                .response(request);
    }
}
