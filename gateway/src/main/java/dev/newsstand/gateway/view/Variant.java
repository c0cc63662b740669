package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * One thing that can be bought.
 *
 * @param least smallest quantity of one purchase, usually 1
 * @param most largest quantity of one purchase; what is left caps it
 */
public record Variant(
        String sku,
        String title,
        MoneyText price,
        @Nullable MoneyText compareAt,
        Availability availability,
        int least,
        int most) {

    /** Most units that any one line of a cart may hold. */
    public static final int MOST = 99;

    public Variant {
        least = Math.clamp(least, 1, MOST);
        most = Math.clamp(most, least, MOST);
    }

    public boolean soldOut() {
        return availability.soldOut();
    }

    public boolean reduced() {
        return compareAt != null && price.isBelow(compareAt);
    }
}
