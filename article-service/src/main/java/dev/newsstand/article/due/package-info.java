/** Wakes at the hour of what is due, and does it. */
@NullMarked
package dev.newsstand.article.due;

import org.jspecify.annotations.NullMarked;
