/** Stock levels and what a change of one means. */
@NullMarked
package dev.newsstand.cart.stock.domain;

import org.jspecify.annotations.NullMarked;
