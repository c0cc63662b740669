/** What goes out of the newsroom for machines: feeds, sitemaps, and stories in the formats of others. */
@NullMarked
package dev.newsstand.article.feed;

import org.jspecify.annotations.NullMarked;
