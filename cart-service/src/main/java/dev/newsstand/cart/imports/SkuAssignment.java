package dev.newsstand.cart.imports;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.products.domain.Listing;
import dev.newsstand.cart.products.domain.Product;
import dev.newsstand.cart.products.domain.Variant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Decides the SKU of every row of a file: its own, or a derived one, which stays the same however often and in whichever
 * order the file comes. {@code owners} are the products that SKUs belong to already.
 */
record SkuAssignment(Set<Sku> shared, Map<Sku, Handle> owners) {

    /** Every SKU that the assignment may choose without a digest: their owners have to be known. */
    static Set<Sku> candidates(List<ProductRows> products) {
        Set<Sku> candidates = new HashSet<>();
        products.forEach(product -> product.variants().forEach(row -> candidates.add(candidate(product, row))));
        return candidates;
    }

    static SkuAssignment of(List<ProductRows> products, Map<Sku, Handle> owners) {
        Map<Sku, Integer> uses = new HashMap<>();
        products.forEach(product ->
                product.variants().forEach(row -> uses.merge(candidate(product, row), 1, Integer::sum)));
        uses.values().removeIf(count -> count == 1);
        return new SkuAssignment(Set.copyOf(uses.keySet()), owners);
    }

    private static Sku candidate(ProductRows product, VariantRow row) {
        Sku own = row.sku();
        return own == null ? new SkuNames(product.handle(), row.optionValues()).plain() : own;
    }

    /** Whether the row names a SKU that belongs to another product. */
    boolean isTaken(ProductRows product, VariantRow row) {
        Sku own = row.sku();
        return own != null && !owners.getOrDefault(own, product.handle()).equals(product.handle());
    }

    Sku skuOf(ProductRows product, VariantRow row, Optional<Listing> stored) {
        Sku own = row.sku();
        if (own != null) {
            return own;
        }
        SkuNames names = new SkuNames(product.handle(), row.optionValues());
        Sku plain = names.plain();
        return isFree(plain, product, row, stored) ? plain : names.unique();
    }

    private boolean isFree(Sku plain, ProductRows product, VariantRow row, Optional<Listing> stored) {
        Handle owner = owners.get(plain);
        if (!Objects.equals(owner, product.handle())) {
            return owner == null && !shared.contains(plain);
        }
        Optional<Variant> variant = stored.map(Listing::product).flatMap((Product before) -> before.variant(plain));
        return variant.map(known -> List.copyOf(known.options().values()).equals(row.optionValues()))
                .orElse(!shared.contains(plain));
    }
}
