package dev.newsstand.support.web;

import reactor.core.publisher.Mono;

/**
 * Work that, once begun, is done to its end: a client that hangs up cancels the wait for the answer, not the work, so that
 * no transaction is cut off half-way.
 */
public final class Detached {

    private Detached() {}

    /** Begins with the first subscription; meant to be assembled anew for each request. */
    public static <T> Mono<T> run(Mono<T> work) {
        return work.cache();
    }
}
