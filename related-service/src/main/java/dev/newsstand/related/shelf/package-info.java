/** Shop the story: which products fit a story, and whether its page is a place for any. */
@NullMarked
package dev.newsstand.related.shelf;

import org.jspecify.annotations.NullMarked;
