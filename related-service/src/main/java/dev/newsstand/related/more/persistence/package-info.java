/** The projected stories in PostgreSQL. */
@NullMarked
package dev.newsstand.related.more.persistence;

import org.jspecify.annotations.NullMarked;
