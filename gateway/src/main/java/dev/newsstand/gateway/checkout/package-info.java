/** Buying: the checkout's pages, the stand-in payment provider's page, and the receipt. */
@NullMarked
package dev.newsstand.gateway.checkout;

import org.jspecify.annotations.NullMarked;
