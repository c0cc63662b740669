/** A payment provider to try things with, which behaves like one that shoppers are redirected to. */
@NullMarked
package dev.newsstand.cart.payments.sandbox;

import org.jspecify.annotations.NullMarked;
