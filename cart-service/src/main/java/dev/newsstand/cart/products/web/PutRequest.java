package dev.newsstand.cart.products.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a product, as it may come. */
record PutRequest(
        @Nullable String title,
        @Nullable String description,
        @Nullable List<@Nullable String> tags,
        @Nullable List<@Nullable ImageRequest> images,
        @Nullable Boolean featured,
        @Nullable Boolean offered,
        @Nullable String stockPolicy,
        @Nullable List<@Nullable VariantRequest> variants) {

    record ImageRequest(
            @Nullable String url,
            @Nullable String alt,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable List<@Nullable RenditionRequest> renditions) {}

    record RenditionRequest(
            @Nullable String url,
            @Nullable Integer width,
            @Nullable Integer height) {}

    record VariantRequest(
            @Nullable String sku,
            @Nullable String title,
            @Nullable Map<String, @Nullable String> options,
            @Nullable MoneyRequest price,
            @Nullable MoneyRequest compareAt,
            @Nullable Long onHand,
            @Nullable RuleRequest quantityRule) {}

    record MoneyRequest(@Nullable Long amount, @Nullable String currency) {}

    record RuleRequest(
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer multipleOf) {}
}
