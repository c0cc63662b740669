package dev.newsstand.cart.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What became of a file; {@code products} are those that are now as the file says. */
public record ImportReport(int created, int updated, int unchanged, List<Rejection> rejected, List<Imported> products) {

    public static final ImportReport NOTHING = new ImportReport(0, 0, 0, List.of(), List.of());

    public ImportReport {
        rejected = rejected.stream()
                .sorted(Comparator.comparingInt(Rejection::row))
                .toList();
        products = List.copyOf(products);
    }

    /** A product and its SKUs, in the order of the file. */
    public record Imported(String handle, List<String> skus) {}

    ImportReport plus(ImportReport other) {
        return new ImportReport(
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                joined(rejected, other.rejected),
                joined(products, other.products));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
