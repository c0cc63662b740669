/** How good the related stories are, beside what is commonly used. */
@NullMarked
package dev.newsstand.load.related;

import org.jspecify.annotations.NullMarked;
