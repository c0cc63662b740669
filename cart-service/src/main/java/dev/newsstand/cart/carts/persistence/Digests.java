package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.domain.Sha256;
import dev.newsstand.cart.persistence.Documents;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fingerprints (SHA-256) of what has to be compared for equality in the database. */
final class Digests {

    private record Asked(
            String sku,
            int quantity,
            Map<String, String> properties,
            @Nullable Source source) {}

    private Digests() {}

    /** Of sorted properties; empty for none. */
    static String of(Map<String, String> properties) {
        return properties.isEmpty() ? "" : HexFormat.of().formatHex(Sha256.of(Documents.write(properties)));
    }

    /** Of a request to add: the same for the same items in the same order, however their JSON was written. */
    static byte[] of(List<Item> items) {
        return Sha256.of(Documents.write(items.stream()
                .map(item -> new Asked(
                        item.sku().value(), item.quantity(), item.properties().pairs(), item.source()))
                .toList()));
    }
}
