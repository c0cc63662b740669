/** Which items were taken in, in PostgreSQL. */
@NullMarked
package dev.newsstand.article.wire.persistence;

import org.jspecify.annotations.NullMarked;
