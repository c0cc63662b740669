/** The services' public paths, passed through. */
@NullMarked
package dev.newsstand.gateway.routes;

import org.jspecify.annotations.NullMarked;
