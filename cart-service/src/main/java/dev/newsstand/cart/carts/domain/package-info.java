/** The cart, its lines and the rules that they keep. */
@NullMarked
package dev.newsstand.cart.carts.domain;

import org.jspecify.annotations.NullMarked;
