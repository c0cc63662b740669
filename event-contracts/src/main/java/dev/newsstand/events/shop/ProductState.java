package dev.newsstand.events.shop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product as shoppers see it; {@code offered} is false once it was taken out of the shop. */
public record ProductState(
        String handle,
        long version,
        boolean offered,
        String title,
        String description,
        List<String> tags,
        List<Image> images,
        List<Variant> variants) {

    public ProductState {
        tags = tags == null ? List.of() : List.copyOf(tags);
        images = images == null ? List.of() : List.copyOf(images);
        variants = variants == null ? List.of() : List.copyOf(variants);
    }

    /** A picture of the product: a path of this site; pixels. */
    public record Image(
            String url,
            @Nullable String alt,
            @Nullable Integer width,
            @Nullable Integer height) {}

    /** What can be put into a cart. {@code available} counts free units. */
    public record Variant(
            String sku,
            String title,
            Map<String, String> options,
            Money price,
            @Nullable Money compareAt,
            long available) {

        public Variant {
            options = options == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }
    }

    /** An amount in minor units of an ISO 4217 currency. */
    public record Money(long amount, String currency) {}
}
