package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.domain.Money;

/** What a cart costs: {@code total} is subtotal less discount, plus shipping and tax, to the unit. */
public record Totals(Money subtotal, Money discount, Money shipping, Money tax, Money total) {

    static Totals of(Money subtotal) {
        Money nothing = Money.zero(subtotal.currency());
        return new Totals(subtotal, nothing, nothing, nothing, subtotal);
    }
}
