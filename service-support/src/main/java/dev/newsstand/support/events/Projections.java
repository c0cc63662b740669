package dev.newsstand.support.events;

import reactor.core.publisher.Mono;

/** The projections that this service builds. */
public interface Projections {

    /** Whether each of them has, since the service started, once taken in all that its feed had. */
    boolean caughtUp();

    /** Clears the projection of that name and has it built again from the beginning of its feed. */
    Mono<Void> rebuild(String name);
}
