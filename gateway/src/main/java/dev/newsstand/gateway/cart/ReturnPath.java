package dev.newsstand.gateway.cart;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where to go after a plain form: a path on this site, never an address elsewhere. */
public final class ReturnPath {

    private static final String CART = "/cart";

    /** One slash, not followed by another, and then only what an address may hold as it is. */
    private static final Pattern LOCAL =
            Pattern.compile("/(?:(?!/)(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2}){1,500})?");

    private ReturnPath() {}

    public static String of(Optional<String> wanted) {
        return wanted.filter(path -> LOCAL.matcher(path).matches()).orElse(CART);
    }
}
