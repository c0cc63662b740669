/** Checkouts: from a cart to an order. */
@NullMarked
package dev.newsstand.cart.checkouts;

import org.jspecify.annotations.NullMarked;
