/** What the shop tells others about carts. */
@NullMarked
package dev.newsstand.cart.carts.messaging;

import org.jspecify.annotations.NullMarked;
