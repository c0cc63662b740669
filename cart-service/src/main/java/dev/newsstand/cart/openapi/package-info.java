/** The description of this API. */
@NullMarked
package dev.newsstand.cart.openapi;

import org.jspecify.annotations.NullMarked;
