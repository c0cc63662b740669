/** What the shop tells others about orders. */
@NullMarked
package dev.newsstand.cart.orders.messaging;

import org.jspecify.annotations.NullMarked;
