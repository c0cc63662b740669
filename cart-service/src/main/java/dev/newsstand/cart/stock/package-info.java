/** How many units of a SKU there are. */
@NullMarked
package dev.newsstand.cart.stock;

import org.jspecify.annotations.NullMarked;
