/** The log in the words of the stream. */
@NullMarked
package dev.newsstand.article.live.messaging;

import org.jspecify.annotations.NullMarked;
