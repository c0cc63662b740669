package dev.newsstand.cart.stock.web;

import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.stock.SetStock;
import dev.newsstand.cart.stock.Stocks.SetAnswer;
import dev.newsstand.cart.stock.domain.StockLevel;
import dev.newsstand.cart.web.ShopProblems;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code PUT /api/v1/merchant/stock/{sku}}. */
@Component
class StockHandler {

    private final SetStock setStock;

    StockHandler(SetStock setStock) {
        this.setStock = setStock;
    }

    record StockRequest(@Nullable Long onHand) {

        long checked() {
            if (onHand == null || onHand < 0 || onHand > StockLevel.MAX) {
                String allowed = "A whole number from 0 to " + StockLevel.MAX + ".";
                throw new Refused(
                        Problem.of(Problems.VALIDATION).detail(allowed).at("/onHand", allowed));
            }
            return onHand;
        }
    }

    record StockJson(String sku, long onHand, long held, long available) {

        static StockJson of(StockLevel level) {
            return new StockJson(level.sku().value(), level.onHand(), level.held(), level.free());
        }
    }

    Mono<ServerResponse> set(ServerRequest request) {
        return Bodies.read(request, StockRequest.class)
                .map(StockRequest::checked)
                .flatMap(onHand -> Sku.of(request.pathVariable("sku"))
                        .map(sku -> Detached.run(setStock.set(sku, onHand, false))
                                .flatMap(answer -> answer(request, answer)))
                        .orElseGet(() -> unknown(request)));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, SetAnswer answer) {
        return switch (answer) {
            case SetAnswer.Done done ->
                ServerResponse.ok().bodyValue(StockJson.of(done.change().after()));
            case SetAnswer.BelowHeld below ->
                Problem.of(ShopProblems.STOCK_HELD)
                        .detail("Checkouts hold " + below.level().held() + " units.")
                        .with("stock", StockJson.of(below.level()))
                        .response(request);
            case SetAnswer.UnknownSku _ -> unknown(request);
        };
    }

    private static Mono<ServerResponse> unknown(ServerRequest request) {
        return Problem.of(Problems.NOT_FOUND).detail("There is no such SKU.").response(request);
    }
}
