/** Back in stock: who wants to be told, in which order, and the telling. */
@NullMarked
package dev.newsstand.cart.alerts;

import org.jspecify.annotations.NullMarked;
