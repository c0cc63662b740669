/** The shop's events. */
@NullMarked
package dev.newsstand.related.shelf.messaging;

import org.jspecify.annotations.NullMarked;
