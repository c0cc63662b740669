/** Takes wire items and product files into a running site. */
@NullMarked
package dev.newsstand.local.wire;

import org.jspecify.annotations.NullMarked;
