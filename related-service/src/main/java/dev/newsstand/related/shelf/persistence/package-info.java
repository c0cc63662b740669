/** The shop as it was told, and what editors decided. */
@NullMarked
package dev.newsstand.related.shelf.persistence;

import org.jspecify.annotations.NullMarked;
