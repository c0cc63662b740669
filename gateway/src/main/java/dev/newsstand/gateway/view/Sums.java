package dev.newsstand.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a total comes about, row by row.
 *
 * @param includedTax what the total contains already; null for none
 */
public record Sums(
        List<Row> rows, MoneyText total, @Nullable MoneyText includedTax) {

    /** Such as "Shipping", "$5.99". @param hint said beside the label, such as a discount's code; null for nothing */
    public record Row(String label, @Nullable String hint, String text) {}

    public Sums {
        rows = List.copyOf(rows);
    }
}
