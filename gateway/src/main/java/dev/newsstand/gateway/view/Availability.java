package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/** How much of something is left to buy. @param left units, or null when it is not counted */
public record Availability(@Nullable Integer left) {

    private static final int FEW = 5;

    /** Not counted: always to be had. */
    public static final Availability UNCOUNTED = new Availability(null);

    public static final Availability SOLD_OUT = new Availability(0);

    public static Availability of(int units) {
        return new Availability(units);
    }

    public boolean soldOut() {
        return left != null && left <= 0;
    }

    public boolean few() {
        return left != null && left > 0 && left <= FEW;
    }

    /** "Sold out", "Only 3 left" or "In stock". */
    public String text() {
        if (soldOut()) {
            return "Sold out";
        }
        return few() ? "Only " + left + " left" : "In stock";
    }
}
