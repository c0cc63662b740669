/**
 * The event log: what an owner appends to in its transaction, and what readers build their projections from.
 *
 * <p>An owner sets {@code newsstand.events.source} to its name, adds {@code classpath:db/migration-events} to
 * {@code spring.flyway.locations}, and has {@link dev.newsstand.support.events.EventLog} as a bean (for changes and events
 * in one statement: {@code EventRows}). A reader adds {@code classpath:db/migration-projection} and declares one
 * {@link dev.newsstand.support.events.EventSubscription} bean per projection, its feed made by {@code EventFeeds}.
 */
@NullMarked
package dev.newsstand.support.events;

import org.jspecify.annotations.NullMarked;
