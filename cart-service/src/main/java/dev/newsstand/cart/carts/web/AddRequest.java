package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of an add, as it may come. */
record AddRequest(@Nullable List<@Nullable ItemRequest> items) {

    record ItemRequest(
            @Nullable String sku,
            @Nullable Long quantity,
            @Nullable Map<String, @Nullable String> properties,
            @Nullable Source source) {}
}
