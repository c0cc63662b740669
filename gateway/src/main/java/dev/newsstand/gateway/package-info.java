/** The way in: routes to the services, and the pages composed of what they say. */
@NullMarked
package dev.newsstand.gateway;

import org.jspecify.annotations.NullMarked;
