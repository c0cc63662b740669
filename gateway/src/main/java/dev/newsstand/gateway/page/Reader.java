package dev.newsstand.gateway.page;

import dev.newsstand.gateway.view.CartSummary;

/** Who a page is made for. @param hasCart whether they came with a cart's cookie, be the cart empty or not */
public record Reader(boolean hasCart, CartSummary cart) {

    public static final Reader WITHOUT_CART = new Reader(false, CartSummary.EMPTY);
}
