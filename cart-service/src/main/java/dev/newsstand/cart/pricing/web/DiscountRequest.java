package dev.newsstand.cart.pricing.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The body of a discount, as it may come. */
record DiscountRequest(
        @Nullable String title,
        @Nullable String kind,
        @Nullable JsonNode value,
        @Nullable JsonNode minimumSubtotal,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Long usageLimit,
        @Nullable Boolean onePerCart,
        @Nullable Boolean automatic,
        @Nullable Boolean active) {}
