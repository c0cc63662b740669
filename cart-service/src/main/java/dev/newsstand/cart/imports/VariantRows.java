package dev.newsstand.cart.imports;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.domain.Text;
import dev.newsstand.cart.stock.domain.StockLevel;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the variants out of rows. Bad cells are told to {@code rejected}. Prices are read exactly, never as floating point. */
record VariantRows(Currency currency, Map<Column, String> optionNames, Consumer<Rejection> rejected) {

    private static final Map<Column, Column> OPTIONS = optionColumns();
    private static final String ONLY_OPTION = "Title";
    private static final String ONLY_VALUE = "Default Title";
    private static final int MAX_TEXT = 255;

    private static Map<Column, Column> optionColumns() {
        Map<Column, Column> columns = new LinkedHashMap<>();
        columns.put(Column.OPTION1_NAME, Column.OPTION1_VALUE);
        columns.put(Column.OPTION2_NAME, Column.OPTION2_VALUE);
        columns.put(Column.OPTION3_NAME, Column.OPTION3_VALUE);
        return columns;
    }

    /** Whether the row speaks of a variant, and not only of one more picture. */
    static boolean isVariant(Row row) {
        return row.has(Column.PRICE) || row.has(Column.SKU) || row.has(Column.OPTION1_VALUE) || row.has(Column.TITLE);
    }

    /** The variant, unless something about it is wrong. */
    Optional<VariantRow> read(Row row) {
        Optional<Money> price = price(row, Column.PRICE);
        boolean compares = row.has(Column.COMPARE_AT);
        Optional<Money> compareAt = compares ? price(row, Column.COMPARE_AT) : Optional.empty();
        boolean counts = row.has(Column.QUANTITY);
        Optional<Long> onHand = counts ? quantity(row) : Optional.empty();
        Optional<Sku> sku = row.has(Column.SKU) ? sku(row) : Optional.empty();
        Map<String, String> options = options(row);
        boolean good = price.isPresent()
                && compares == compareAt.isPresent()
                && counts == onHand.isPresent()
                && row.has(Column.SKU) == sku.isPresent()
                && areShort(row, options);
        return good
                ? Optional.of(new VariantRow(
                        row, sku.orElse(null), options, price.get(), compareAt.orElse(null), onHand.orElse(null)))
                : Optional.empty();
    }

    private Optional<Money> price(Row row, Column column) {
        if (!row.has(column)) {
            reject(row, column, "A price is needed.");
            return Optional.empty();
        }
        Optional<Money> price =
                Money.parse(row.get(column), currency).filter(money -> money.amount() <= Money.MAX_PRICE);
        if (price.isEmpty()) {
            int decimals = currency.getDefaultFractionDigits();
            reject(
                    row,
                    column,
                    "Not a price in " + currency + ", which has " + decimals + " decimals: " + quoted(row.get(column)));
        }
        return price;
    }

    private Optional<Long> quantity(Row row) {
        String text = row.get(Column.QUANTITY);
        Optional<Long> units = text.matches("\\d{1,10}")
                ? Optional.of(Long.parseLong(text)).filter(count -> count <= StockLevel.MAX)
                : Optional.empty();
        if (units.isEmpty()) {
            reject(row, Column.QUANTITY, "Not a number of units from 0 on: " + quoted(text));
        }
        return units;
    }

    private Optional<Sku> sku(Row row) {
        Optional<Sku> sku = Sku.of(row.get(Column.SKU));
        if (sku.isEmpty()) {
            reject(row, Column.SKU, "A SKU has " + Sku.MAX_LENGTH + " characters at most.");
        }
        return sku;
    }

    private Map<String, String> options(Row row) {
        Map<String, String> options = new LinkedHashMap<>();
        OPTIONS.forEach((nameColumn, valueColumn) -> {
            String name = optionNames.getOrDefault(nameColumn, "");
            String value = row.get(valueColumn);
            boolean only = value.equals(ONLY_VALUE) && (name.isEmpty() || name.equals(ONLY_OPTION));
            if (!value.isEmpty() && !only) {
                options.put(name.isEmpty() ? "Option " + (options.size() + 1) : name, value);
            }
        });
        return options;
    }

    private boolean areShort(Row row, Map<String, String> options) {
        boolean fit = options.entrySet().stream()
                .allMatch(option -> Text.isName(option.getKey(), MAX_TEXT) && Text.isName(option.getValue(), MAX_TEXT));
        if (!fit) {
            reject(row, Column.OPTION1_VALUE, "Options have " + MAX_TEXT + " characters at most.");
        }
        return fit;
    }

    private void reject(Row row, Column column, String problem) {
        rejected.accept(Rejection.at(row, column, problem));
    }

    private static String quoted(@Nullable String text) {
        String given = text == null ? "" : text;
        return "\"" + (given.length() > 40 ? given.substring(0, 40) + "..." : given) + "\"";
    }

    /** What the rows of a product call its options: the first row that names them. */
    static Map<Column, String> optionNames(List<Row> rows) {
        Map<Column, String> names = new LinkedHashMap<>();
        for (Row row : rows) {
            OPTIONS.keySet().stream().filter(row::has).forEach(column -> names.putIfAbsent(column, row.get(column)));
        }
        return names;
    }
}
