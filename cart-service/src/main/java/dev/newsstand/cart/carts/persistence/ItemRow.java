package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.persistence.Documents;
import io.r2dbc.spi.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** An item as the function {@code add_to_cart} takes it; {@code digest} stands for the properties in the unique index. */
record ItemRow(
        UUID line,
        String sku,
        int quantity,
        String properties,
        String digest,
        @Nullable Source source) {

    /** One row for each line that the items make; their quantities fit an int, since there are 100 items at most. */
    static Collection<ItemRow> of(List<Item> items) {
        Map<Line.Key, ItemRow> rows = new LinkedHashMap<>();
        for (Item item : items) {
            rows.merge(item.key(), of(item), ItemRow::plus);
        }
        return rows.values();
    }

    /** Binds the rows of these items, column by column, from that parameter on. */
    static void bind(Statement statement, int first, List<Item> items) {
        Collection<ItemRow> rows = of(items);
        statement
                .bind(first, column(rows, ItemRow::line, UUID[]::new))
                .bind(first + 1, column(rows, ItemRow::sku, String[]::new))
                .bind(first + 2, column(rows, ItemRow::quantity, Integer[]::new))
                .bind(first + 3, column(rows, ItemRow::properties, String[]::new))
                .bind(first + 4, column(rows, ItemRow::digest, String[]::new))
                .bind(first + 5, column(rows, ItemRow::sourceJson, String[]::new));
    }

    private static <T extends @Nullable Object> T[] column(
            Collection<ItemRow> rows, Function<ItemRow, T> member, IntFunction<T[]> array) {
        return rows.stream().map(member).toArray(array);
    }

    private @Nullable String sourceJson() {
        return source == null ? null : Documents.write(source);
    }

    private static ItemRow of(Item item) {
        Map<String, String> pairs = item.properties().pairs();
        return new ItemRow(
                item.line(),
                item.sku().value(),
                item.quantity(),
                pairs.isEmpty() ? "{}" : Documents.write(pairs),
                Digests.of(pairs),
                item.source());
    }

    private static ItemRow plus(ItemRow first, ItemRow more) {
        Source from = first.source == null ? more.source : first.source;
        return new ItemRow(first.line, first.sku, first.quantity + more.quantity, first.properties, first.digest, from);
    }
}
