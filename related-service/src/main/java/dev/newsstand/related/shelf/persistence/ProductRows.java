package dev.newsstand.related.shelf.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.related.shelf.Wares;
import dev.newsstand.related.shelf.domain.Product;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of table {@code product} as products, with what was told of their stock since. */
@Component
final class ProductRows {

    private static final TypeReference<List<String>> TAGS = new TypeReference<>() {};
    private static final TypeReference<List<Product.Image>> IMAGES = new TypeReference<>() {};
    private static final TypeReference<List<Product.Variant>> VARIANTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Long>> STOCK = new TypeReference<>() {};

    private final JsonMapper json;

    ProductRows(JsonMapper json) {
        this.json = json;
    }

    Wares.Told told(Readable row) {
        Map<String, Long> stock = read(row, "stock", STOCK);
        List<Product.Variant> variants = read(row, "variants", VARIANTS).stream()
                .map(variant -> new Product.Variant(
                        variant.sku(),
                        variant.title(),
                        variant.options(),
                        variant.price(),
                        variant.compareAt(),
                        stock.getOrDefault(variant.sku(), variant.available())))
                .toList();
        Product product = new Product(
                required(row, "handle", String.class),
                required(row, "title", String.class),
                required(row, "description", String.class),
                read(row, "tags", TAGS),
                read(row, "images", IMAGES),
                variants);
        return new Wares.Told(product, row.get("vector", byte[].class));
    }

    Json toJson(Object value) {
        return Json.of(json.writeValueAsBytes(value));
    }

    private <T> T read(Readable row, String column, TypeReference<T> type) {
        return json.readValue(required(row, column, Json.class).asString(), type);
    }
}
