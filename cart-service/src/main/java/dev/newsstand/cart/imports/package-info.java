/** Taking products in from files. */
@NullMarked
package dev.newsstand.cart.imports;

import org.jspecify.annotations.NullMarked;
