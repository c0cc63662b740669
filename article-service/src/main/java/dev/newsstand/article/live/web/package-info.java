/** The stream over HTTP. */
@NullMarked
package dev.newsstand.article.live.web;

import org.jspecify.annotations.NullMarked;
