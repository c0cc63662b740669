package dev.newsstand.cart.imports;

import org.jspecify.annotations.Nullable;

/** A row that was not taken in, where in it, and why. */
public record Rejection(int row, @Nullable String column, String problem) {

    static Rejection at(Row row, Column column, String problem) {
        return new Rejection(row.number(), column.title(), problem);
    }
}
