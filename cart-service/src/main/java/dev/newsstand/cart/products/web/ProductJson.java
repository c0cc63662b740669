package dev.newsstand.cart.products.web;

import dev.newsstand.cart.products.domain.Image;
import dev.newsstand.cart.products.domain.Listing;
import dev.newsstand.cart.products.domain.Product;
import dev.newsstand.cart.products.domain.Variant;
import dev.newsstand.cart.web.MoneyJson;
import dev.newsstand.cart.web.QuantityRuleJson;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product on the wire. */
record ProductJson(
        String handle,
        long version,
        boolean offered,
        boolean featured,
        String stockPolicy,
        String title,
        @Nullable String description,
        List<String> tags,
        List<Image> images,
        List<VariantJson> variants,
        Instant updatedAt) {

    /** {@code available} counts free units. */
    record VariantJson(
            String sku,
            String title,
            Map<String, String> options,
            MoneyJson price,
            @Nullable MoneyJson compareAt,
            long available,
            QuantityRuleJson quantityRule) {

        static VariantJson of(Variant variant, long available) {
            return new VariantJson(
                    variant.sku().value(),
                    variant.title(),
                    variant.options(),
                    MoneyJson.of(variant.price()),
                    MoneyJson.ofNullable(variant.compareAt()),
                    available,
                    QuantityRuleJson.of(variant.quantityRule()));
        }
    }

    static ProductJson of(Listing listing) {
        Product product = listing.product();
        return new ProductJson(
                product.handle().value(),
                listing.version(),
                product.offered(),
                product.featured(),
                product.stockPolicy().name().toLowerCase(Locale.ROOT),
                product.title(),
                product.description().isEmpty() ? null : product.description(),
                product.tags(),
                product.images(),
                product.variants().stream()
                        .map(variant -> VariantJson.of(variant, listing.free(variant.sku())))
                        .toList(),
                listing.updatedAt());
    }
}
