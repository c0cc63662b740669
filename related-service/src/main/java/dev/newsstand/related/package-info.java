/** More from the newsroom, and what of the shop fits a story. */
@NullMarked
package dev.newsstand.related;

import org.jspecify.annotations.NullMarked;
