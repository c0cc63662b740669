package dev.newsstand.support.events;

import java.util.Collection;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;

/**
 * A neighbour's log, whichever engine carries it. Deliveries may come doubled; of one subject they come in order.
 */
public interface EventFeed {

    /** The name of the service whose log it is, such as {@code article-service}. */
    String source();

    /**
     * Everything after these positions, at most one a lane (none: from the beginning), then what is appended from now on;
     * ends only with an error, after which the reader starts again from its stored positions.
     */
    Flux<Delivery> read(Collection<Position> after);

    /** Only what is appended from now on: for readers that keep nothing, such as caches. */
    Flux<Delivery> readNew();

    /**
     * The same, telling besides whether the log is being heard right now: true with the first word of every connection,
     * false as soon as one breaks off. For readers that believe what they keep only for as long as they listen.
     */
    default Flux<Delivery> readNew(Consumer<Boolean> heard) {
        return readNew().doOnNext(delivery -> heard.accept(true)).doOnError(failure -> heard.accept(false));
    }
}
