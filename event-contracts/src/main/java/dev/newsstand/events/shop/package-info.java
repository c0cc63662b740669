/** What cart-service tells: products, stock, carts and orders. */
@NullMarked
package dev.newsstand.events.shop;

import org.jspecify.annotations.NullMarked;
