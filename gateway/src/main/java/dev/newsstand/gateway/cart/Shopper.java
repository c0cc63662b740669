package dev.newsstand.gateway.cart;

import dev.newsstand.gateway.edge.Client;
import dev.newsstand.gateway.neighbour.Call;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Who a call of cart-service is made for: the scheme they came by decides the name of their cookie. */
public record Shopper(Optional<String> cookie, String scheme) {

    public static Shopper of(ServerRequest request) {
        return new Shopper(
                CartCookie.of(request.exchange().getRequest()),
                Client.of(request.exchange()).scheme());
    }

    Shopper withoutCart() {
        return new Shopper(Optional.empty(), scheme);
    }

    public Call asks(Call call) {
        Call told = call.with("X-Forwarded-Proto", scheme);
        return cookie.map(value -> told.with(HttpHeaders.COOKIE, value)).orElse(told);
    }
}
