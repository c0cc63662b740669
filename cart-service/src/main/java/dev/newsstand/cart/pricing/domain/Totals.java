package dev.newsstand.cart.pricing.domain;

import dev.newsstand.cart.domain.Money;

/**
 * What goods cost: {@code total} is subtotal less discount, plus shipping and tax, to the unit. {@code tax} is what is
 * added; {@code includedTax} what the prices contain already.
 */
public record Totals(Money subtotal, Money discount, Money shipping, Money tax, Money total, Money includedTax) {

    public Totals {
        Money sum = subtotal.minus(discount).plus(shipping).plus(tax);
        if (!sum.equals(total) || discount.amount() < 0 || discount.amount() > subtotal.amount()) {
            throw new IllegalArgumentException(
                    subtotal + " - " + discount + " + " + shipping + " + " + tax + " = " + total);
        }
    }
}
