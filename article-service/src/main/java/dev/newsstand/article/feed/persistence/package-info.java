/** Which stories are in a feed, asked of PostgreSQL. */
@NullMarked
package dev.newsstand.article.feed.persistence;

import org.jspecify.annotations.NullMarked;
