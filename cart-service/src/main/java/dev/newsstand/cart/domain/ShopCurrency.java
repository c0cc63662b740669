package dev.newsstand.cart.domain;

import java.util.Currency;

/** The currency of empty carts, and of prices in files that name none. */
public record ShopCurrency(Currency value) {

    public static ShopCurrency of(String code) {
        return new ShopCurrency(Money.currency(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("NEWSSTAND_CURRENCY is no ISO 4217 currency: " + code)));
    }
}
