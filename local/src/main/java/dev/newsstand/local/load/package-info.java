/** Measures the cart's adds on this machine, on a database and a service of its own. */
@NullMarked
package dev.newsstand.local.load;

import org.jspecify.annotations.NullMarked;
