package dev.newsstand.cart.pricing.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a discount is called and entered by: 1 to 50 letters, digits, hyphens and underscores; case does not matter. */
public record Code(String value) implements Comparable<Code> {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]{1,50}");

    public Code {
        if (!value.equals(value.toUpperCase(Locale.ROOT))
                || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a discount code: " + value);
        }
    }

    /** As somebody typed it. */
    public static Optional<Code> of(String typed) {
        String value = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new Code(value)) : Optional.empty();
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
