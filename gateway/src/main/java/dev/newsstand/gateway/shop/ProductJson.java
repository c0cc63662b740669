package dev.newsstand.gateway.shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.newsstand.gateway.wire.MoneyJson;
import dev.newsstand.gateway.wire.PictureJson;
import dev.newsstand.gateway.wire.QuantityRuleJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product as cart-service gives it. */
public record ProductJson(
        @JsonProperty(required = true) String handle,
        @JsonProperty(required = true) String title,
        @Nullable String description,
        List<PictureJson> images,
        List<VariantJson> variants) {

    public ProductJson {
        if (handle == null || title == null) {
            throw new IllegalArgumentException("no handle or title");
        }
    }

    /** @param available free units; absent when they are not counted */
    public record VariantJson(
            @JsonProperty(required = true) String sku,
            @Nullable String title,
            @JsonProperty(required = true) MoneyJson price,
            @Nullable MoneyJson compareAt,
            @Nullable Long available,
            @Nullable QuantityRuleJson quantityRule) {

        public VariantJson {
            if (sku == null || price == null) {
                throw new IllegalArgumentException("no sku or price");
            }
        }
    }
}
