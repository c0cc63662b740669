/** Pictures over HTTP. */
@NullMarked
package dev.newsstand.article.picture.web;

import org.jspecify.annotations.NullMarked;
