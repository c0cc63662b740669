/** Orders in PostgreSQL. */
@NullMarked
package dev.newsstand.cart.orders.persistence;

import org.jspecify.annotations.NullMarked;
