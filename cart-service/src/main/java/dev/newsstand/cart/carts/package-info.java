/** Carts: reading and changing them. */
@NullMarked
package dev.newsstand.cart.carts;

import org.jspecify.annotations.NullMarked;
