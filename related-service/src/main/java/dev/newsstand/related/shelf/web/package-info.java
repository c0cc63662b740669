/** Calls about the shelf beside a story. */
@NullMarked
package dev.newsstand.related.shelf.web;

import org.jspecify.annotations.NullMarked;
