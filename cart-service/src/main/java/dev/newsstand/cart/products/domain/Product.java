package dev.newsstand.cart.products.domain;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A product as its merchant describes it; {@code offered} is false once it is out of the shop. {@code imageSources} are
 * pictures elsewhere, which are remembered and not shown.
 */
public record Product(
        Handle handle,
        boolean offered,
        boolean featured,
        StockPolicy stockPolicy,
        String title,
        String description,
        List<String> tags,
        List<Image> images,
        List<String> imageSources,
        List<Variant> variants) {

    public static final int MAX_VARIANTS = 250;

    public Product {
        tags = List.copyOf(tags);
        images = List.copyOf(images);
        imageSources = List.copyOf(imageSources);
        variants = List.copyOf(variants);
        Set<Sku> skus = new HashSet<>();
        variants.forEach(variant -> skus.add(variant.sku()));
        if (variants.isEmpty() || variants.size() > MAX_VARIANTS || skus.size() < variants.size()) {
            throw new IllegalArgumentException("from 1 to " + MAX_VARIANTS + " variants, each with a SKU of its own");
        }
    }

    public List<Sku> skus() {
        return variants.stream().map(Variant::sku).toList();
    }

    public Optional<Variant> variant(Sku sku) {
        return variants.stream().filter(variant -> variant.sku().equals(sku)).findFirst();
    }
}
