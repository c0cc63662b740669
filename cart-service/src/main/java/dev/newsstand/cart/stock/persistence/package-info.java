/** Stock in PostgreSQL. */
@NullMarked
package dev.newsstand.cart.stock.persistence;

import org.jspecify.annotations.NullMarked;
