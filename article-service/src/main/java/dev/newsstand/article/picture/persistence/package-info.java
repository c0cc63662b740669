/** Pictures in PostgreSQL. */
@NullMarked
package dev.newsstand.article.picture.persistence;

import org.jspecify.annotations.NullMarked;
