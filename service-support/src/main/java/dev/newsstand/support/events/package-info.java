/** The event log: what an owner appends to in its transaction, and what readers build their projections from. */
@NullMarked
package dev.newsstand.support.events;

import org.jspecify.annotations.NullMarked;
