/** Discounts in PostgreSQL. */
@NullMarked
package dev.newsstand.cart.pricing.persistence;

import org.jspecify.annotations.NullMarked;
