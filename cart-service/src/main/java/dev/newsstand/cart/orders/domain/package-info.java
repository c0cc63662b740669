/** Orders and what they are made of. */
@NullMarked
package dev.newsstand.cart.orders.domain;

import org.jspecify.annotations.NullMarked;
