package dev.newsstand.cart.alerts;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import org.jspecify.annotations.Nullable;

/**
 * What is waited for, as its readers know it.
 *
 * @param variant null where the product has one alone
 * @param available free units that can be bought; 0 while it is not offered
 */
public record Ware(
        Sku sku, Handle handle, String title, @Nullable String variant, long available) {}
