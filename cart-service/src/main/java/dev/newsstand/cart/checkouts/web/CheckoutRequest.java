package dev.newsstand.cart.checkouts.web;

import org.jspecify.annotations.Nullable;

/** The body that opens a checkout, as it may come. */
record CheckoutRequest(
        @Nullable String email,
        @Nullable AddressRequest shippingAddress,
        @Nullable MoneyRequest expectedTotal,
        @Nullable String payment) {

    record AddressRequest(
            @Nullable String name,
            @Nullable String line1,
            @Nullable String line2,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postalCode,
            @Nullable String country) {}

    record MoneyRequest(@Nullable Long amount, @Nullable String currency) {}
}
