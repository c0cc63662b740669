package dev.newsstand.cart.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** A product's name in addresses: lower-case letters, digits, hyphens and underscores; at most 255 characters. */
public record Handle(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}_-]{1,255}");

    public Handle {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a handle: " + value);
        }
    }

    public static Optional<Handle> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Handle(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
