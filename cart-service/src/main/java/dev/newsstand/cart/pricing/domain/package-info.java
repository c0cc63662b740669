/** The arithmetic of prices, to the unit. */
@NullMarked
package dev.newsstand.cart.pricing.domain;

import org.jspecify.annotations.NullMarked;
