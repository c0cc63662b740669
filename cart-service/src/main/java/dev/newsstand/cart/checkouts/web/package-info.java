/** Checkouts over HTTP. */
@NullMarked
package dev.newsstand.cart.checkouts.web;

import org.jspecify.annotations.NullMarked;
