/** A checkout and its states. */
@NullMarked
package dev.newsstand.cart.checkouts.domain;

import org.jspecify.annotations.NullMarked;
