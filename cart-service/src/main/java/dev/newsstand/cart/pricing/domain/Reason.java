package dev.newsstand.cart.pricing.domain;

import java.util.Locale;

/** Why a discount code gives nothing. */
public enum Reason {
    UNKNOWN("We do not know this code."),
    NOT_STARTED("This code is not valid yet."),
    ENDED("This code is no longer valid."),
    USED_UP("This code has been used as often as it could be."),
    MINIMUM_SUBTOTAL("The cart has not reached the amount that this code is for."),
    ONE_PER_CART("This code cannot be combined with the one before it."),
    OTHER_CURRENCY("This code is for another currency.");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** Its name on the wire. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a shopper reads. */
    public String text() {
        return text;
    }
}
