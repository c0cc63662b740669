/** Paying: the port that payment providers are plugged into, and what they say of a payment. */
@NullMarked
package dev.newsstand.cart.payments;

import org.jspecify.annotations.NullMarked;
