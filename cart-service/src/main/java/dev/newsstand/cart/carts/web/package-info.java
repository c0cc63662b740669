/** Carts over HTTP. */
@NullMarked
package dev.newsstand.cart.carts.web;

import org.jspecify.annotations.NullMarked;
