/** The newsroom. */
@NullMarked
package dev.newsstand.article;

import org.jspecify.annotations.NullMarked;
