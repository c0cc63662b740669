package dev.newsstand.cart.domain;

import org.jspecify.annotations.Nullable;

/** How many units of a SKU one cart may hold: at least {@code min}, at most {@code max} (null: any), in steps. */
public record QuantityRule(int min, @Nullable Integer max, int multipleOf) {

    public static final QuantityRule ANY = new QuantityRule(1, null, 1);

    public QuantityRule {
        if (!canBeMet(min, max, multipleOf)) {
            throw new IllegalArgumentException("no quantity meets " + min + ".." + max + " in steps of " + multipleOf);
        }
    }

    /** Whether such a rule is one, and some quantity keeps it. */
    public static boolean canBeMet(int min, @Nullable Integer max, int multipleOf) {
        if (min < 1 || multipleOf < 1) {
            return false;
        }
        long least = Math.ceilDiv((long) min, multipleOf) * multipleOf;
        return max == null || least <= max;
    }

    public boolean allows(long quantity) {
        return quantity >= min && (max == null || quantity <= max) && quantity % multipleOf == 0;
    }

    /** The rule as a shopper reads it, such as "at least 2, at most 10, in steps of 2". */
    public String inWords() {
        StringBuilder words = new StringBuilder("at least ").append(min);
        if (max != null) {
            words.append(", at most ").append(max);
        }
        if (multipleOf > 1) {
            words.append(", in steps of ").append(multipleOf);
        }
        return words.toString();
    }

    /** The largest quantity that it allows and that is not above this one; 0 when there is none. */
    public long largestUpTo(long quantity) {
        long most = max == null ? quantity : Math.min(quantity, max);
        long fitting = Math.max(0, most) / multipleOf * multipleOf;
        return fitting < min ? 0 : fitting;
    }
}
