package dev.newsstand.cart.imports;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.Sku;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row says of a variant; {@code sku} and {@code onHand} are null where it says nothing. */
record VariantRow(
        Row row,
        @Nullable Sku sku,
        Map<String, String> options,
        Money price,
        @Nullable Money compareAt,
        @Nullable Long onHand) {

    List<String> optionValues() {
        return List.copyOf(options.values());
    }
}
