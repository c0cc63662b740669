/** What neighbours are told of stories. */
@NullMarked
package dev.newsstand.article.story.messaging;

import org.jspecify.annotations.NullMarked;
