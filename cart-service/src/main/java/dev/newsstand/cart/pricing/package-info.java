/** What a cart costs: discounts, tax and shipping, and the codes that shoppers enter. */
@NullMarked
package dev.newsstand.cart.pricing;

import org.jspecify.annotations.NullMarked;
