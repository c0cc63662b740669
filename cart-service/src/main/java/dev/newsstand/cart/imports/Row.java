package dev.newsstand.cart.imports;

import java.util.Map;

/** A row of the file: {@code number} as a spreadsheet counts it, the header being row 1. */
record Row(int number, Map<Column, String> values) {

    /** The stripped text of that cell, empty when there is none. */
    String get(Column column) {
        return values.getOrDefault(column, "");
    }

    boolean has(Column column) {
        return !get(column).isEmpty();
    }
}
