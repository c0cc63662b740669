package dev.newsstand.support.test.bites;

import java.util.Optional;
import reactor.core.publisher.Mono;

final class Blocks {

    Optional<String> wait(Mono<String> answer) {
        return answer.blockOptional();
    }
}
