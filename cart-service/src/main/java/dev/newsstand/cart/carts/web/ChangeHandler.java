package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.ChangeCart;
import dev.newsstand.cart.carts.ChangeCart.Outcome;
import dev.newsstand.cart.carts.EnterCodes;
import dev.newsstand.cart.carts.UndoChange;
import dev.newsstand.cart.carts.domain.Wish;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Every change of a cart that is not an add. */
@Component
class ChangeHandler {

    private final ChangeCart changeCart;
    private final EnterCodes enterCodes;
    private final UndoChange undoChange;
    private final GivenCarts given;

    ChangeHandler(ChangeCart changeCart, EnterCodes enterCodes, UndoChange undoChange, GivenCarts given) {
        this.changeCart = changeCart;
        this.enterCodes = enterCodes;
        this.undoChange = undoChange;
        this.given = given;
    }

    /** Absolute, so that it needs the version that the shopper saw. */
    Mono<ServerResponse> setQuantity(ServerRequest request) {
        if (request.headers().header(HttpHeaders.IF_MATCH).isEmpty()) {
            return Problem.of(Problems.PRECONDITION_REQUIRED)
                    .detail("Send header If-Match with the ETag of the cart that the quantity was chosen in.")
                    .response(request);
        }
        return Bodies.read(request, QuantityRequest.class)
                .map(QuantityRequest::checked)
                .flatMap(quantity -> lineId(request)
                        .map(line -> change(request, new Wish.SetQuantity(line, quantity)))
                        .orElseGet(() -> noSuchLine(request)));
    }

    Mono<ServerResponse> removeLine(ServerRequest request) {
        return change(request, new Wish.RemoveLine(lineId(request).orElseGet(UUID::randomUUID)));
    }

    Mono<ServerResponse> clear(ServerRequest request) {
        return change(request, new Wish.Clear());
    }

    Mono<ServerResponse> describe(ServerRequest request) {
        return Bodies.read(request, JsonNode.class).map(DescribeRequest::wish).flatMap(wish -> change(request, wish));
    }

    Mono<ServerResponse> enterCodes(ServerRequest request) {
        Shopper shopper = Shopper.of(request);
        return Bodies.read(request, CodesRequest.class)
                .map(CodesRequest::checked)
                .flatMap(codes -> Detached.run(enterCodes.enter(shopper.token(), codes, CartTag.expectedBy(request))))
                .flatMap(outcome -> answer(request, shopper, outcome));
    }

    /** With {@code If-Match} a request that is sent again takes back one change; without, one more. */
    Mono<ServerResponse> undo(ServerRequest request) {
        Shopper shopper = Shopper.of(request);
        return Detached.run(undoChange.undo(shopper.token(), CartTag.expectedBy(request)))
                .flatMap(outcome -> answer(request, shopper, outcome));
    }

    private Mono<ServerResponse> change(ServerRequest request, Wish wish) {
        Shopper shopper = Shopper.of(request);
        return Detached.run(changeCart.change(shopper.token(), wish, CartTag.expectedBy(request)))
                .flatMap(outcome -> answer(request, shopper, outcome));
    }

    private Mono<ServerResponse> answer(ServerRequest request, Shopper shopper, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> {
                given.remember(done.cart());
                yield CartAnswers.cart(done.cart());
            }
            case Outcome.Refused refused ->
                CartProblems.ofChange(refused.refusal(), refused.cart()).response(request);
            case Outcome.Stale stale -> CartProblems.stale(stale.cart()).response(request);
            case Outcome.NoSuchLine _ -> noSuchLine(request);
            case Outcome.UnknownCart _ -> CartAnswers.unknownCart(request, shopper);
        };
    }

    private static Mono<ServerResponse> noSuchLine(ServerRequest request) {
        return Problem.of(Problems.NOT_FOUND)
                .detail("The cart has no such line (any more).")
                .response(request);
    }

    /** The line of the path; empty when that cannot be one. */
    private static Optional<UUID> lineId(ServerRequest request) {
        try {
            return Optional.of(UUID.fromString(request.pathVariable("lineId")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
