/** HTML in and out: what survives, and as which block. */
@NullMarked
package dev.newsstand.article.story.markup;

import org.jspecify.annotations.NullMarked;
