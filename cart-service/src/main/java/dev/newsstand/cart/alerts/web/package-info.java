/** Stock alerts over HTTP. */
@NullMarked
package dev.newsstand.cart.alerts.web;

import org.jspecify.annotations.NullMarked;
