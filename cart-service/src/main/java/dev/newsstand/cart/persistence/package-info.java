/** What every part of the shop needs to talk to its database. */
@NullMarked
package dev.newsstand.cart.persistence;

import org.jspecify.annotations.NullMarked;
