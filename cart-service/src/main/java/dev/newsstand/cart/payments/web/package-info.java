/** What payment providers call, over HTTP. */
@NullMarked
package dev.newsstand.cart.payments.web;

import org.jspecify.annotations.NullMarked;
