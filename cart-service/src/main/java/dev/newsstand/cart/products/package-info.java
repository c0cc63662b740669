/** What the shop offers: publishing, reading and importing products. */
@NullMarked
package dev.newsstand.cart.products;

import org.jspecify.annotations.NullMarked;
