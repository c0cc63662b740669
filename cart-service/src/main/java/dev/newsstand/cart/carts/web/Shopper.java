package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.CartToken;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * How the caller names its cart: by header {@code Cart-Token}, by cookie, or not at all. The cookie is
 * {@code __Host-cart} on https, which no other host can set, and {@code cart} on plain http.
 */
public record Shopper(@Nullable CartToken token, boolean byCookie, boolean secure) {

    static final String HEADER = "Cart-Token";
    private static final String SECURE_COOKIE = "__Host-cart";
    private static final String PLAIN_COOKIE = "cart";

    public static Shopper of(ServerRequest request) {
        boolean secure = isSecure(request);
        String header = request.headers().firstHeader(HEADER);
        if (header != null && !header.isBlank()) {
            return new Shopper(new CartToken(header.strip()), false, secure);
        }
        HttpCookie cookie = request.cookies().getFirst(cookieName(secure));
        return cookie == null || cookie.getValue().isBlank()
                ? new Shopper(null, false, secure)
                : new Shopper(new CartToken(cookie.getValue()), true, secure);
    }

    /** The scheme that the shopper used, as the gateway tells it: services have no other callers. */
    private static boolean isSecure(ServerRequest request) {
        String forwarded = request.headers().firstHeader("X-Forwarded-Proto");
        return "https".equalsIgnoreCase(forwarded == null ? request.uri().getScheme() : forwarded);
    }

    ResponseCookie cookie(CartToken kept, Duration maxAge) {
        return cookie(kept.secret(), maxAge);
    }

    /** Takes back a cookie that names no cart (any more), so that the next add gets a new cart. */
    ResponseCookie noCookie() {
        return cookie("", Duration.ZERO);
    }

    private ResponseCookie cookie(String value, Duration maxAge) {
        return ResponseCookie.from(cookieName(secure), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(maxAge)
                .build();
    }

    private static String cookieName(boolean secure) {
        return secure ? SECURE_COOKIE : PLAIN_COOKIE;
    }
}
