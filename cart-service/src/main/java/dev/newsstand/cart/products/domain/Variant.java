package dev.newsstand.cart.products.domain;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One way in which a product can be bought; {@code options} such as Size: Small in the merchant's order. */
public record Variant(
        Sku sku,
        String title,
        Map<String, String> options,
        Money price,
        @Nullable Money compareAt,
        QuantityRule quantityRule) {

    public Variant {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        if (compareAt != null && !compareAt.currency().equals(price.currency())) {
            throw new IllegalArgumentException("price and compareAt in two currencies");
        }
    }
}
