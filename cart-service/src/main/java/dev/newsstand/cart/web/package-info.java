/** JSON that products and carts share. */
@NullMarked
package dev.newsstand.cart.web;

import org.jspecify.annotations.NullMarked;
