/** The cart's page, drawer and plain forms. */
@NullMarked
package dev.newsstand.gateway.cart;

import org.jspecify.annotations.NullMarked;
