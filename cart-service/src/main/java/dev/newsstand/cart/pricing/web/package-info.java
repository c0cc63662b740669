/** Prices on the wire, and discount codes for merchants. */
@NullMarked
package dev.newsstand.cart.pricing.web;

import org.jspecify.annotations.NullMarked;
