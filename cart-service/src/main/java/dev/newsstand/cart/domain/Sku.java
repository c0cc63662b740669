package dev.newsstand.cart.domain;

import java.util.Optional;

/** The code of one thing that can be bought: 1 to 100 characters without control characters or space around. */
public record Sku(String value) {

    public static final int MAX_LENGTH = 100;

    public Sku {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a SKU: " + value);
        }
    }

    public static Optional<Sku> of(String text) {
        return isValid(text) ? Optional.of(new Sku(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        return Text.isName(text, MAX_LENGTH)
                && text.equals(text.strip())
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    @Override
    public String toString() {
        return value;
    }
}
