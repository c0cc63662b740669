/** Calls to the other services, each behind its own time limit, breaker and bulkhead; whatever happens comes back as a value. */
@NullMarked
package dev.newsstand.gateway.neighbour;

import org.jspecify.annotations.NullMarked;
