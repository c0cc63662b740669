package dev.newsstand.related.shelf.web;

import dev.newsstand.related.shelf.domain.Product;
import dev.newsstand.related.shelf.domain.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The products that fit a story, as they are sent. */
record ShelfJson(UUID articleId, String source, boolean stale, List<Item> items) {

    /** A product as a card shows it, and as the shop's own answers have it. {@code price} is its lowest. */
    record Item(
            String handle,
            String title,
            String description,
            Product.@Nullable Image image,
            Product.@Nullable Price price,
            boolean available,
            double score,
            List<String> reasons,
            List<String> tags,
            List<Product.Image> images,
            List<Product.Variant> variants) {

        static Item of(Shelf.Item item) {
            Product product = item.product();
            return new Item(
                    product.handle(),
                    product.title(),
                    product.description(),
                    product.images().isEmpty() ? null : product.images().getFirst(),
                    product.variants().stream()
                            .map(Product.Variant::price)
                            .min(Comparator.comparingLong(Product.Price::amount))
                            .orElse(null),
                    product.isAvailable(),
                    item.score(),
                    item.reasons(),
                    product.tags(),
                    product.images(),
                    product.variants());
        }
    }

    static ShelfJson of(UUID article, Shelf shelf, boolean stale) {
        return new ShelfJson(
                article,
                shelf.source().toString(),
                stale,
                shelf.items().stream().map(Item::of).toList());
    }
}
