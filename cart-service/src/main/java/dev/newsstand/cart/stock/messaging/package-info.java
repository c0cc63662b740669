/** What the shop tells others about its stock. */
@NullMarked
package dev.newsstand.cart.stock.messaging;

import org.jspecify.annotations.NullMarked;
