/** Builds projections from feeds: each event takes effect exactly once, whatever is delivered twice. */
@NullMarked
package dev.newsstand.support.events.reading;

import org.jspecify.annotations.NullMarked;
