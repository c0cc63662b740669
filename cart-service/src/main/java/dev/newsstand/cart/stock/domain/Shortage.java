package dev.newsstand.cart.stock.domain;

import dev.newsstand.cart.domain.Sku;

/** A SKU of which fewer units can be held than were asked for. */
public record Shortage(Sku sku, long available) {}
