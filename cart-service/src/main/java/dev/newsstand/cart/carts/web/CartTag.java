package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.domain.Sha256;
import dev.newsstand.support.web.Etags;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongPredicate;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * The {@code ETag} of a cart: its version; with a fingerprint behind it once the shop has changed under the cart, and always
 * where it charges tax or shipping, so that one tag never stands for two prices. A change needs the version alone.
 */
record CartTag(String value, boolean exact) {

    private static final int BYTES = 8;

    static CartTag of(Cart cart) {
        return cart.isAsLastChanged()
                ? new CartTag(Etags.strong(cart.version()), cart.isSettled())
                : new CartTag(Etags.strong(cart.version() + "-" + fingerprint(cart)), true);
    }

    /** Whether the caller sent this tag; where that is exact it holds this very answer. */
    boolean isKnownTo(ServerRequest request) {
        return Etags.matches(request.headers().header(HttpHeaders.IF_NONE_MATCH), value);
    }

    /** Says of a version whether the caller's {@code If-Match}, if it sent one, lets it be changed. */
    static LongPredicate expectedBy(ServerRequest request) {
        List<String> versions = request.headers().header(HttpHeaders.IF_MATCH).stream()
                .map(tags -> tags.replaceAll("\"(\\d+)-[0-9a-f]+\"", "\"$1\""))
                .toList();
        return version -> versions.isEmpty() || Etags.matchesStrongly(versions, Etags.strong(version));
    }

    /** Of all that the answer shows. */
    static String fingerprint(Cart cart) {
        return HexFormat.of().formatHex(Sha256.of(CartJson.of(cart).toString()), 0, BYTES);
    }
}
