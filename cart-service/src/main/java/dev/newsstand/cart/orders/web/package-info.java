/** Orders over HTTP. */
@NullMarked
package dev.newsstand.cart.orders.web;

import org.jspecify.annotations.NullMarked;
