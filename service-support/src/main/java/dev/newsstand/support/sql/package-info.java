/** Reading the rows of a database. */
@NullMarked
package dev.newsstand.support.sql;

import org.jspecify.annotations.NullMarked;
