/** Products over HTTP. */
@NullMarked
package dev.newsstand.cart.products.web;

import org.jspecify.annotations.NullMarked;
