package dev.newsstand.cart.carts.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of an add, as it may come. */
record AddRequest(@Nullable List<@Nullable ItemRequest> items) {

    record ItemRequest(
            @Nullable String sku,
            @Nullable Long quantity,
            @Nullable Map<String, @Nullable String> properties,
            @Nullable SourceRequest source) {}

    /** The story that it is bought from, with or without its version; its id alone will do. */
    record SourceRequest(@Nullable String article, @Nullable Long version) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static SourceRequest of(String article) {
            return new SourceRequest(article, null);
        }

        @JsonCreator
        SourceRequest {}
    }
}
