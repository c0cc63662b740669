/** A PostgreSQL server of our own, from the real binaries, with one database and role per service. */
@NullMarked
package dev.newsstand.local.database;

import org.jspecify.annotations.NullMarked;
