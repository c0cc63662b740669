/** Stock alerts and restocks in PostgreSQL. */
@NullMarked
package dev.newsstand.cart.alerts.persistence;

import org.jspecify.annotations.NullMarked;
