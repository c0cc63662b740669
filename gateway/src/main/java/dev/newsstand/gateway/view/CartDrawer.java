package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * The drawer's contents as a fragment, without a page around them.
 *
 * @param cart null when it cannot be had right now, which the fragment then says
 * @param returnTo local path for the forms inside, usually {@code /cart}
 */
public record CartDrawer(@Nullable CartView cart, String returnTo) {

    public static final String TEMPLATE = "cart/drawer.jte";

    private static final String CART = "/cart";

    public static CartDrawer of(CartView cart) {
        return new CartDrawer(cart, CART);
    }

    /** For when cart-service is away; goes out with 503. */
    public static CartDrawer unavailable() {
        return new CartDrawer(null, CART);
    }
}
