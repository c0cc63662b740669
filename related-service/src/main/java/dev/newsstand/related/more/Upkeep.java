package dev.newsstand.related.more;

import java.time.Duration;
import reactor.core.publisher.Mono;

/** How well the projection keeps up with the newsroom. */
public interface Upkeep {

    /** Whether it has, since the service started, once taken in all there was. */
    boolean caughtUp();

    /** From told to taken in, of the last event; zero when nothing is waiting. */
    Duration lag();

    /** How far the newsroom's log was taken in; empty before the first event. */
    Mono<String> position();
}
