/** Carts in PostgreSQL. */
@NullMarked
package dev.newsstand.cart.carts.persistence;

import org.jspecify.annotations.NullMarked;
