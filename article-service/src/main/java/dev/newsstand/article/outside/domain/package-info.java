/** Which addresses belong to the public network. */
@NullMarked
package dev.newsstand.article.outside.domain;

import org.jspecify.annotations.NullMarked;
