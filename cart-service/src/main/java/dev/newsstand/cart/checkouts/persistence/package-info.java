/** Checkouts in PostgreSQL. */
@NullMarked
package dev.newsstand.cart.checkouts.persistence;

import org.jspecify.annotations.NullMarked;
