/** The JSON that a story's content is stored and exchanged as. */
@NullMarked
package dev.newsstand.article.story.json;

import org.jspecify.annotations.NullMarked;
