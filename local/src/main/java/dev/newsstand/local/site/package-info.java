/** The whole site on one machine: PostgreSQL, the services, and the order in which they come and go. */
@NullMarked
package dev.newsstand.local.site;

import org.jspecify.annotations.NullMarked;
