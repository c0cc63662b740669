package dev.newsstand.cart.imports;

import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.products.domain.Listing;
import dev.newsstand.cart.products.domain.Product;
import dev.newsstand.cart.products.domain.StockPolicy;
import dev.newsstand.cart.products.domain.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A product as the file and what is stored of it make it; rows that cannot go in are rejected. */
record Composition(Optional<Product> product, Map<Sku, Long> onHand, List<Rejection> rejections) {

    static Composition of(ProductRows rows, Optional<Listing> stored, SkuAssignment skus) {
        Map<Sku, Variant> variants = new LinkedHashMap<>();
        Map<Sku, Long> onHand = new HashMap<>();
        List<Rejection> rejections = new ArrayList<>();
        Optional<Product> before = stored.map(Listing::product);
        for (VariantRow row : rows.variants()) {
            Sku sku = skus.skuOf(rows, row, stored);
            if (skus.isTaken(rows, row) || variants.containsKey(sku)) {
                rejections.add(
                        Rejection.at(row.row(), Column.SKU, "Another product or variant has the SKU " + sku + "."));
                continue;
            }
            variants.put(sku, variant(sku, row, rows, before));
            Long units = row.onHand();
            if (units != null) {
                onHand.put(sku, units);
            }
        }
        boolean complete = rows.complete() && rejections.isEmpty();
        List<Variant> all = complete ? List.copyOf(variants.values()) : withThoseOfBadRows(variants, before);
        return new Composition(
                all.isEmpty() ? Optional.empty() : Optional.of(product(rows, all, before)), onHand, rejections);
    }

    /** A bad row is no reason to take its variant out of the shop. */
    private static List<Variant> withThoseOfBadRows(Map<Sku, Variant> variants, Optional<Product> before) {
        List<Variant> all = new ArrayList<>(variants.values());
        Set<Sku> known = new HashSet<>(variants.keySet());
        before.map(Product::variants).orElse(List.of()).stream()
                .filter(variant -> known.add(variant.sku()))
                .forEach(all::add);
        return all.size() > Product.MAX_VARIANTS ? all.subList(0, Product.MAX_VARIANTS) : all;
    }

    private static Variant variant(Sku sku, VariantRow row, ProductRows rows, Optional<Product> before) {
        QuantityRule rule = before.flatMap(product -> product.variant(sku))
                .map(Variant::quantityRule)
                .orElse(QuantityRule.ANY);
        String title = row.options().isEmpty() ? rows.title() : String.join(" / ", row.optionValues());
        return new Variant(sku, title, row.options(), row.price(), row.compareAt(), rule);
    }

    private static Product product(ProductRows rows, List<Variant> variants, Optional<Product> before) {
        return new Product(
                rows.handle(),
                rows.offered(),
                before.map(Product::featured).orElse(false),
                before.map(Product::stockPolicy).orElse(StockPolicy.STANDARD),
                rows.title(),
                rows.description(),
                rows.tags(),
                before.map(Product::images).orElse(List.of()),
                rows.imageSources(),
                variants);
    }
}
