package dev.newsstand.support.test.bites;

import reactor.core.publisher.Mono;

final class SubscribesBarely {

    void forget(Mono<String> work) {
        work.subscribe();
    }
}
