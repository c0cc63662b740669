/** Fetches the pictures that agencies offer with their stories, after the story itself was taken in. */
@NullMarked
package dev.newsstand.article.wire.pictures;

import org.jspecify.annotations.NullMarked;
