/** Text taken apart into words. */
@NullMarked
package dev.newsstand.related.more.words;

import org.jspecify.annotations.NullMarked;
