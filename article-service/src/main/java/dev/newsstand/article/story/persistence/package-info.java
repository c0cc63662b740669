/** Stories in PostgreSQL. */
@NullMarked
package dev.newsstand.article.story.persistence;

import org.jspecify.annotations.NullMarked;
