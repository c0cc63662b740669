package dev.newsstand.gateway.cart;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;

/** The cookie that a cart is known by; its value means something to cart-service alone. */
public final class CartCookie {

    private static final String PLAIN = "cart";
    private static final String ON_HTTPS = "__Host-cart";

    private CartCookie() {}

    /** What to send on as {@code Cookie}: the cart's cookie and no other; empty for a reader who has none. */
    public static Optional<String> of(ServerHttpRequest request) {
        String header = request.getHeaders().getFirst(HttpHeaders.COOKIE);
        if (header == null || !header.contains(PLAIN + "=")) {
            return Optional.empty();
        }
        MultiValueMap<String, HttpCookie> cookies = request.getCookies();
        String found = Stream.of(ON_HTTPS, PLAIN)
                .map(cookies::getFirst)
                .flatMap(Stream::ofNullable)
                .filter(cookie -> !cookie.getValue().isEmpty())
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Whether this {@code Set-Cookie} is about the cart. */
    static boolean isSetBy(String header) {
        return header.startsWith(PLAIN + "=") || header.startsWith(ON_HTTPS + "=");
    }
}
