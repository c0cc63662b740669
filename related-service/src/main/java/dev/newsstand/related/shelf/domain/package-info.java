/** Products, and how well they fit a story. */
@NullMarked
package dev.newsstand.related.shelf.domain;

import org.jspecify.annotations.NullMarked;
