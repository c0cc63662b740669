package dev.newsstand.cart.orders.domain;

import org.jspecify.annotations.Nullable;

/** Where an order goes; {@code country} is an ISO 3166 code of two letters. */
public record Address(
        String name,
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        String postalCode,
        String country) {}
