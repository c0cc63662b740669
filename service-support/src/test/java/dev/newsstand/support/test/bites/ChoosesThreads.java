package dev.newsstand.support.test.bites;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class ChoosesThreads {

    Mono<String> elsewhere(Mono<String> work) {
        return work.subscribeOn(Schedulers.parallel());
    }
}
