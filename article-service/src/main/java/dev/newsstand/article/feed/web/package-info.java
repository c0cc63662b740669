/** The addresses of feeds and sitemaps. */
@NullMarked
package dev.newsstand.article.feed.web;

import org.jspecify.annotations.NullMarked;
