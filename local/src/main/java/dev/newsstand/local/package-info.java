/** Newsstand on one machine, without Docker. */
@NullMarked
package dev.newsstand.local;

import org.jspecify.annotations.NullMarked;
