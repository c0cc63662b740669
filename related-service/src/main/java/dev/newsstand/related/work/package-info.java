/** Work that this service does by itself, beside requests and events. */
@NullMarked
package dev.newsstand.related.work;

import org.jspecify.annotations.NullMarked;
