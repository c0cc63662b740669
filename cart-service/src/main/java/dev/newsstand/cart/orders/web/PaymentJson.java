package dev.newsstand.cart.orders.web;

import org.jspecify.annotations.Nullable;

/** How something is paid: {@code status} is {@code none}, {@code pending}, {@code captured}, {@code declined}, {@code refund-due} or {@code refunded}. */
public record PaymentJson(
        String provider, String status, @Nullable String redirectUrl) {}
