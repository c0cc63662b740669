/** Work that a service does by itself, beside requests and events. */
@NullMarked
package dev.newsstand.support.work;

import org.jspecify.annotations.NullMarked;
