package dev.newsstand.gateway.shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Products. @param next cursor of those that follow */
public record ProductListJson(
        @JsonProperty(required = true) List<ProductJson> items,
        @Nullable String next) {

    public static final ProductListJson NONE = new ProductListJson(List.of(), null);

    public ProductListJson {
        items = List.copyOf(items);
    }
}
