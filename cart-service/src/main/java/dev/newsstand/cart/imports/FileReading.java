package dev.newsstand.cart.imports;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.domain.Text;
import dev.newsstand.cart.products.domain.Product;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the rows of one handle together and judges them: what is good goes on, what is bad is named. */
final class FileReading {

    private static final int MAX_TITLE = 255;
    private static final int MAX_TEXT = 50_000;

    private final Currency currency;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<ProductRows> products = new ArrayList<>();
    private final Map<Sku, Integer> skuRows = new HashMap<>();

    private FileReading(Currency currency) {
        this.currency = currency;
    }

    static FileReading of(ProductFile file, Currency currency) {
        FileReading reading = new FileReading(currency);
        reading.rejections.addAll(file.rejections());
        reading.byHandle(file.rows()).forEach(reading::product);
        return reading;
    }

    List<ProductRows> products() {
        return products;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    private Map<Handle, List<Row>> byHandle(List<Row> rows) {
        Map<Handle, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<Handle> handle = Handle.of(row.get(Column.HANDLE).toLowerCase(Locale.ROOT));
            if (handle.isPresent()) {
                groups.computeIfAbsent(handle.get(), none -> new ArrayList<>()).add(row);
            } else {
                rejections.add(Rejection.at(row, Column.HANDLE, "A handle of letters, digits and hyphens is needed."));
            }
        }
        return groups;
    }

    private void product(Handle handle, List<Row> rows) {
        Optional<Row> titled =
                rows.stream().filter(row -> row.has(Column.TITLE)).findFirst();
        if (titled.isEmpty()) {
            rejectAll(rows, "The first row of a product has its title.");
            return;
        }
        Row first = titled.get();
        String problem = problemOf(first);
        if (problem != null) {
            rejectAll(rows, problem);
            return;
        }
        int before = rejections.size();
        List<VariantRow> variants = variants(rows);
        if (!variants.isEmpty()) {
            products.add(new ProductRows(
                    handle,
                    isOffered(first),
                    first.get(Column.TITLE),
                    PlainText.of(first.get(Column.BODY)),
                    tags(first),
                    imageSources(rows),
                    variants,
                    rejections.size() == before));
        }
    }

    private @Nullable String problemOf(Row first) {
        if (!Text.isName(first.get(Column.TITLE), MAX_TITLE)) {
            return "A title has " + MAX_TITLE + " characters at most.";
        }
        return PlainText.of(first.get(Column.BODY)).length() > MAX_TEXT
                ? "A description has " + MAX_TEXT + " characters at most."
                : null;
    }

    private void rejectAll(List<Row> rows, String problem) {
        rejections.add(Rejection.at(rows.getFirst(), Column.TITLE, problem));
        rows.stream()
                .skip(1)
                .forEach(row -> rejections.add(
                        Rejection.at(row, Column.HANDLE, "The product of this handle could not be taken in.")));
    }

    private List<VariantRow> variants(List<Row> rows) {
        VariantRows reader = new VariantRows(currency, VariantRows.optionNames(rows), rejections::add);
        List<VariantRow> variants = new ArrayList<>();
        Set<Map<String, String>> seen = new HashSet<>();
        rows.stream()
                .filter(VariantRows::isVariant)
                .map(reader::read)
                .flatMap(Optional::stream)
                .forEach(variant -> {
                    Optional<Rejection> twice = twice(variant, seen, variants.size());
                    twice.ifPresentOrElse(rejections::add, () -> variants.add(variant));
                });
        return variants;
    }

    /** Why the variant cannot stand beside those that were read before it. */
    private Optional<Rejection> twice(VariantRow variant, Set<Map<String, String>> seen, int count) {
        Row row = variant.row();
        if (count >= Product.MAX_VARIANTS) {
            return Optional.of(
                    Rejection.at(row, Column.HANDLE, "A product has " + Product.MAX_VARIANTS + " variants at most."));
        }
        if (!seen.add(variant.options())) {
            return Optional.of(
                    Rejection.at(row, Column.OPTION1_VALUE, "Another row of this product has the same options."));
        }
        Sku sku = variant.sku();
        Integer other = sku == null ? null : skuRows.putIfAbsent(sku, row.number());
        return other == null
                ? Optional.empty()
                : Optional.of(Rejection.at(row, Column.SKU, "Row " + other + " has the same SKU."));
    }

    private static boolean isOffered(Row first) {
        String status = first.get(Column.STATUS).toLowerCase(Locale.ROOT);
        return !first.get(Column.PUBLISHED).equalsIgnoreCase("false") && (status.isEmpty() || status.equals("active"));
    }

    private static List<String> tags(Row first) {
        return Stream.of(first.get(Column.TAGS).split(","))
                .map(String::strip)
                .filter(tag -> Text.isName(tag, MAX_TITLE))
                .distinct()
                .toList();
    }

    private static List<String> imageSources(List<Row> rows) {
        return rows.stream()
                .map(row -> row.get(Column.IMAGE))
                .filter(source -> source.startsWith("https://") || source.startsWith("http://"))
                .distinct()
                .toList();
    }
}
