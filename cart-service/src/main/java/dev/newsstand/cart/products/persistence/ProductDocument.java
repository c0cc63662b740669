package dev.newsstand.cart.products.persistence;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.persistence.Documents;
import dev.newsstand.cart.products.domain.Image;
import dev.newsstand.cart.products.domain.Listing;
import dev.newsstand.cart.products.domain.Product;
import dev.newsstand.cart.products.domain.StockPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the function {@code product_document} answers, and {@code save_product} takes. */
record ProductDocument(
        String handle,
        long number,
        long version,
        boolean offered,
        boolean featured,
        String stockPolicy,
        String title,
        String description,
        List<String> tags,
        List<Image> images,
        List<String> imageSources,
        String searchable,
        Instant updatedAt,
        List<VariantDocument> variants) {

    static ProductDocument read(String json) {
        return Documents.read(json, ProductDocument.class);
    }

    static String write(Product product, Map<Sku, Long> openingStock) {
        return Documents.write(new ProductDocument(
                product.handle().value(),
                0,
                0,
                product.offered(),
                product.featured(),
                product.stockPolicy().name().toLowerCase(Locale.ROOT),
                product.title(),
                product.description(),
                product.tags(),
                product.images(),
                product.imageSources(),
                searchable(product),
                Instant.EPOCH,
                product.variants().stream()
                        .map(variant -> VariantDocument.of(variant, openingStock.getOrDefault(variant.sku(), 0L)))
                        .toList()));
    }

    private static String searchable(Product product) {
        return String.join("\n", product.title(), String.join(" ", product.tags()), product.description())
                .toLowerCase(Locale.ROOT);
    }

    Listing listing() {
        Product product = new Product(
                new Handle(handle),
                offered,
                featured,
                StockPolicy.valueOf(stockPolicy.toUpperCase(Locale.ROOT)),
                title,
                description,
                tags,
                images,
                imageSources,
                variants.stream().map(VariantDocument::variant).toList());
        return new Listing(
                product,
                version,
                updatedAt,
                variants.stream()
                        .collect(Collectors.toMap(variant -> new Sku(variant.sku()), VariantDocument::available)));
    }
}
