package dev.newsstand.support.events;

import reactor.core.publisher.Mono;

/** A read model that is built from a feed, and from nothing else. */
public interface Projection {

    /** The key under which its positions are stored; never changed once released. */
    String name();

    /**
     * Takes the event in, in the transaction that also stores its position. An event whose version is not above the one
     * already taken in for its subject has to leave everything as it is: engines may deliver twice.
     */
    Mono<Void> apply(ReceivedEvent event);

    /** Called after the transaction that took some events in was committed: the moment to refresh what is kept in memory. */
    default Mono<Void> committed() {
        return Mono.empty();
    }

    /** Deletes all that was projected, in the transaction that also deletes the positions: the start of a rebuild. */
    Mono<Void> clear();
}
