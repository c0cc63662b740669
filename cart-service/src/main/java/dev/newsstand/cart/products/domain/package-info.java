/** Products and their variants. */
@NullMarked
package dev.newsstand.cart.products.domain;

import org.jspecify.annotations.NullMarked;
