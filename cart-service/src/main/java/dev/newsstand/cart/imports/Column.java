package dev.newsstand.cart.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of Shopify's product file that are read, by the names that its exports and templates have given them. */
enum Column {
    HANDLE("Handle", "URL handle"),
    TITLE("Title"),
    BODY("Body (HTML)", "Body HTML", "Description"),
    TAGS("Tags"),
    PUBLISHED("Published", "Published on online store"),
    STATUS("Status"),
    OPTION1_NAME("Option1 Name"),
    OPTION1_VALUE("Option1 Value"),
    OPTION2_NAME("Option2 Name"),
    OPTION2_VALUE("Option2 Value"),
    OPTION3_NAME("Option3 Name"),
    OPTION3_VALUE("Option3 Value"),
    SKU("Variant SKU", "SKU"),
    QUANTITY("Variant Inventory Qty", "Inventory quantity"),
    PRICE("Variant Price", "Price"),
    COMPARE_AT("Variant Compare At Price", "Compare-at price"),
    IMAGE("Image Src", "Product image URL");

    /** Without these nothing can be sold. */
    static final List<Column> REQUIRED = List.of(HANDLE, TITLE, PRICE);

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** The name that reports use. */
    String title() {
        return names.getFirst();
    }

    static Optional<Column> named(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(column -> column.names.stream()
                        .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(name)))
                .findFirst();
    }
}
