/** What the shop tells others about its products. */
@NullMarked
package dev.newsstand.cart.products.messaging;

import org.jspecify.annotations.NullMarked;
