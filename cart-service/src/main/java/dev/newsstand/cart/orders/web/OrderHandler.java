package dev.newsstand.cart.orders.web;

import dev.newsstand.cart.carts.web.Shopper;
import dev.newsstand.cart.orders.Orders;
import dev.newsstand.cart.orders.domain.Order;
import dev.newsstand.cart.web.Ids;
import dev.newsstand.cart.web.Page;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Orders for those who placed them, and for merchants. */
@Component
class OrderHandler {

    private final Orders orders;

    OrderHandler(Orders orders) {
        this.orders = orders;
    }

    /** {@code GET /api/v1/orders/{id}}: others are not told that it exists. */
    Mono<ServerResponse> own(ServerRequest request) {
        String key = request.queryParam("key").filter(given -> !given.isBlank()).orElse(null);
        return Mono.justOrEmpty(Ids.of(request, "id"))
                .flatMap(id -> orders.find(id, Shopper.of(request).token(), key))
                .flatMap(order -> answer(order))
                .switchIfEmpty(Mono.defer(() -> unknown(request)));
    }

    /** {@code GET /api/v1/merchant/orders/{id}}. */
    Mono<ServerResponse> one(ServerRequest request) {
        return Mono.justOrEmpty(Ids.of(request, "id"))
                .flatMap(orders::find)
                .flatMap(order -> answer(order))
                .switchIfEmpty(Mono.defer(() -> unknown(request)));
    }

    /** {@code GET /api/v1/merchant/orders}. */
    Mono<ServerResponse> list(ServerRequest request) {
        Page page = Page.of(request);
        return orders.list(page.last(), page.asked())
                .flatMap(found -> ServerResponse.ok().bodyValue(page.part(found, OrderJson::of, Order::number)));
    }

    private static Mono<ServerResponse> answer(Order order) {
        return ServerResponse.ok().cacheControl(CacheControl.noStore()).bodyValue(OrderJson.of(order));
    }

    private static Mono<ServerResponse> unknown(ServerRequest request) {
        return Problem.of(Problems.NOT_FOUND).detail("There is no such order.").response(request);
    }
}
