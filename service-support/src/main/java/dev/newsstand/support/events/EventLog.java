package dev.newsstand.support.events;

import dev.newsstand.events.Event;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The log of a service's own events: the outbox table in its database. */
public interface EventLog {

    /**
     * Appends the event in the transaction of the caller, so that it is told if, and only if, what it says came true.
     * Fails when there is no transaction.
     */
    Mono<Void> append(Event event);

    /** The same of several events, which are told in this order. */
    default Mono<Void> append(List<? extends Event> events) {
        return Flux.fromIterable(events).concatMap(this::append).then();
    }
}
