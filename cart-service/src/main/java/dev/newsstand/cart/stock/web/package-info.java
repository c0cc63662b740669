/** Stock over HTTP. */
@NullMarked
package dev.newsstand.cart.stock.web;

import org.jspecify.annotations.NullMarked;
