package dev.newsstand.gateway.checkout;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.cart.Shopper;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Query;
import dev.newsstand.gateway.page.Reader;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /orders/{id}}: the receipt, for the shopper who placed the order or came by the link in its mail. */
final class OrderHandler {

    private final Checkouts checkouts;
    private final Carts carts;
    private final Pages pages;

    OrderHandler(Checkouts checkouts, Carts carts, Pages pages) {
        this.checkouts = checkouts;
        this.carts = carts;
        this.pages = pages;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        String key = Query.text(request, "key");
        return Mono.zip(checkouts.order(Shopper.of(request), request.pathVariable("id"), key), carts.reader(request))
                .flatMap(both -> answer(request, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> answer(ServerRequest request, Told<OrderJson> told, Reader reader) {
        return switch (told) {
            case Told.Known<OrderJson>(OrderJson order) -> {
                // the address may hold the order's key, which is nobody else's business
                request.exchange().getResponse().getHeaders().set("Referrer-Policy", "no-referrer");
                yield pages.showOnce(request, order.page(pages.site(), reader.cart()));
            }
            case Told.Unavailable<OrderJson> _ -> pages.unavailable(request, reader.cart());
            case Told.Placed<OrderJson> _, Told.Refused<OrderJson> _, Told.Unknown<OrderJson> _ ->
                pages.notFound(request, reader.cart());
        };
    }
}
