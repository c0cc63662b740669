package dev.newsstand.cart.stock.domain;

/** A stock level before and after; the same twice when nothing changed. */
public record StockChange(StockLevel before, StockLevel after) {

    /** What others are told of a change. */
    public enum News {
        DEPLETED,
        REPLENISHED,
        NONE
    }

    public boolean changedNothing() {
        return before.equals(after);
    }

    public News news() {
        if (before.free() > 0 && after.free() == 0) {
            return News.DEPLETED;
        }
        return before.free() == 0 && after.free() > 0 ? News.REPLENISHED : News.NONE;
    }
}
