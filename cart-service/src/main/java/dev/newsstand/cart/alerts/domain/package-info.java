/** The line of those who wait for a SKU, and who of them a restock is for. */
@NullMarked
package dev.newsstand.cart.alerts.domain;

import org.jspecify.annotations.NullMarked;
