package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item as the function {@code add_to_cart} takes it; {@code digest} stands for the properties in the unique index. */
record ItemRow(
        UUID line,
        String sku,
        int quantity,
        Map<String, String> properties,
        String digest,
        @Nullable Source source) {

    /** One row for each line that the items make; their quantities fit an int, since there are 100 items at most. */
    static List<ItemRow> of(List<Item> items) {
        Map<Line.Key, ItemRow> rows = new LinkedHashMap<>();
        for (Item item : items) {
            rows.merge(item.key(), of(item), ItemRow::plus);
        }
        return List.copyOf(rows.values());
    }

    private static ItemRow of(Item item) {
        Map<String, String> pairs = item.properties().pairs();
        return new ItemRow(item.line(), item.sku().value(), item.quantity(), pairs, Digests.of(pairs), item.source());
    }

    private static ItemRow plus(ItemRow first, ItemRow more) {
        Source from = first.source == null ? more.source : first.source;
        return new ItemRow(first.line, first.sku, first.quantity + more.quantity, first.properties, first.digest, from);
    }
}
