/** Fills an empty site with the demo stories and products through the public API. */
@NullMarked
package dev.newsstand.local.demo;

import org.jspecify.annotations.NullMarked;
