package dev.newsstand.gateway.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What cart-service said. */
public sealed interface CartAnswer {

    /** @param cookies {@code Set-Cookie} values to hand on */
    record Held(CartJson cart, List<String> cookies) implements CartAnswer {}

    /** @param cart the cart as it is, if it was told */
    record Refusal(int status, String text, @Nullable CartJson cart) implements CartAnswer {}

    /** The token belongs to no cart, or what was to be changed is not in it. */
    record Unknown() implements CartAnswer {}

    record Unavailable() implements CartAnswer {}
}
