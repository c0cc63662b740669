/** The newsroom's pages: a story with what goes with it, and the lists. */
@NullMarked
package dev.newsstand.gateway.newsroom;

import org.jspecify.annotations.NullMarked;
