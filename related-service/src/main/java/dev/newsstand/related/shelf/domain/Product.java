package dev.newsstand.related.shelf.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product that is offered, as far as a card shows it. */
public record Product(
        String handle,
        String title,
        String description,
        List<String> tags,
        List<Image> images,
        List<Variant> variants) {

    public Product {
        tags = List.copyOf(tags);
        images = List.copyOf(images);
        variants = List.copyOf(variants);
    }

    /** {@code url} is a path of this site; pixels. */
    public record Image(
            String url,
            @Nullable String alt,
            @Nullable Integer width,
            @Nullable Integer height) {}

    /** {@code available} counts free units. */
    public record Variant(
            String sku,
            String title,
            Map<String, String> options,
            Price price,
            @Nullable Price compareAt,
            long available) {}

    /** An amount in minor units of an ISO 4217 currency. */
    public record Price(long amount, String currency) {}

    public boolean isAvailable() {
        return variants.stream().anyMatch(variant -> variant.available() > 0);
    }

    /** What it is and what it is for, without its title. */
    public String text() {
        return description + "\n\n" + String.join(", ", tags);
    }
}
