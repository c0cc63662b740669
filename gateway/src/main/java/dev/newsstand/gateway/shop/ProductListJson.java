package dev.newsstand.gateway.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Products. @param next cursor of those that follow */
public record ProductListJson(
        List<ProductJson> items, @Nullable String next) {

    public static final ProductListJson NONE = new ProductListJson(List.of(), null);

    public ProductListJson {
        items = List.copyOf(items);
    }
}
