/** Answers of neighbours kept in memory: filled once for all who wait, emptied by events, the last good one held for bad times. */
@NullMarked
package dev.newsstand.gateway.keep;

import org.jspecify.annotations.NullMarked;
