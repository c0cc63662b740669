/** More from the newsroom: which other stories a story's page offers, and why. */
@NullMarked
package dev.newsstand.related.more;

import org.jspecify.annotations.NullMarked;
