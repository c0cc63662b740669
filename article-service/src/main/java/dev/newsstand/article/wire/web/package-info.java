/** Wire import over HTTP. */
@NullMarked
package dev.newsstand.article.wire.web;

import org.jspecify.annotations.NullMarked;
