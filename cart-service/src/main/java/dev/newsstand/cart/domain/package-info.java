/** Words that the whole shop shares: money, SKUs, handles, quantity rules. */
@NullMarked
package dev.newsstand.cart.domain;

import org.jspecify.annotations.NullMarked;
