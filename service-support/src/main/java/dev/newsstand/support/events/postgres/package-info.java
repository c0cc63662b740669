/** The log of events in the owner's PostgreSQL database, and the stream by which neighbours read it. */
@NullMarked
package dev.newsstand.support.events.postgres;

import org.jspecify.annotations.NullMarked;
