/** What a picture has to keep to. */
@NullMarked
package dev.newsstand.article.picture.domain;

import org.jspecify.annotations.NullMarked;
