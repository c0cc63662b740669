/** Feeds and stories as RSS, Atom, JSON Feed, JSON-LD, ninjs and sitemaps. */
@NullMarked
package dev.newsstand.article.feed.format;

import org.jspecify.annotations.NullMarked;
