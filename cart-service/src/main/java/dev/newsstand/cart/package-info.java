/** The shop. */
@NullMarked
package dev.newsstand.cart;

import org.jspecify.annotations.NullMarked;
