/** A client of the site's public HTTP API, as an editor or a merchant would use it. */
@NullMarked
package dev.newsstand.local.api;

import org.jspecify.annotations.NullMarked;
