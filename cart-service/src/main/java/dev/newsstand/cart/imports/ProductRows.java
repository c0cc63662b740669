package dev.newsstand.cart.imports;

import dev.newsstand.cart.domain.Handle;
import java.util.List;

/** The good rows of one product; {@code complete} when none of its rows was bad. */
record ProductRows(
        Handle handle,
        boolean offered,
        String title,
        String description,
        List<String> tags,
        List<String> imageSources,
        List<VariantRow> variants,
        boolean complete) {}
