/** What a story is and what may be done to it. */
@NullMarked
package dev.newsstand.article.story.domain;

import org.jspecify.annotations.NullMarked;
