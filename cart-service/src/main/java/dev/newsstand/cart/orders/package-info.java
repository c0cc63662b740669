/** What was bought: orders, and who may see them. */
@NullMarked
package dev.newsstand.cart.orders;

import org.jspecify.annotations.NullMarked;
