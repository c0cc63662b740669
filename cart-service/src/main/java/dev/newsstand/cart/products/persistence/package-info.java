/** Products in PostgreSQL. */
@NullMarked
package dev.newsstand.cart.products.persistence;

import org.jspecify.annotations.NullMarked;
