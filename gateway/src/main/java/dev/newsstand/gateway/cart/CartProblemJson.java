package dev.newsstand.gateway.cart;

import org.jspecify.annotations.Nullable;

/** Why cart-service refused a change, with the cart as it is where it told that. */
record CartProblemJson(
        @Nullable String type,
        @Nullable String detail,
        @Nullable CartJson cart) {

    static final CartProblemJson UNSAID = new CartProblemJson(null, null, null);

    /** The last part of the type, such as {@code insufficient-stock}. */
    String slug() {
        return type == null ? "" : type.substring(type.lastIndexOf('/') + 1);
    }
}
