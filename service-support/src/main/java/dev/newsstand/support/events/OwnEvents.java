package dev.newsstand.support.events;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The service's own log, read in its own process: for what it shows of it to others at once. */
public interface OwnEvents {

    /**
     * What comes after that offset, in order, as soon as it is settled; ends only with an error. Without an event a delivery
     * says how far the log has been read, at the latest with every heartbeat.
     */
    Flux<Delivery> after(String offset);

    /** The offset of what was settled last. */
    Mono<String> last();

    /** Whether a reader of this log can have come to that offset; false also for what is no offset. */
    Mono<Boolean> knows(@Nullable String offset);
}
