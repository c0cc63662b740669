/** What happens to stories, told at once to whoever listens. */
@NullMarked
package dev.newsstand.article.live;

import org.jspecify.annotations.NullMarked;
