package dev.newsstand.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class DetachedTests {

    @Test
    void goesOnWhenTheCallerHangsUp() {
        Sinks.One<String> database = Sinks.one();
        AtomicInteger committed = new AtomicInteger();
        Mono<String> work = database.asMono().doOnNext(row -> committed.incrementAndGet());

        Disposable caller = Detached.run(work).subscribe();
        caller.dispose();
        database.tryEmitValue("row").orThrow();

        assertThat(committed).hasValue(1);
    }

    @Test
    void isCutOffWithoutIt() {
        Sinks.One<String> database = Sinks.one();
        AtomicInteger committed = new AtomicInteger();

        Disposable caller =
                database.asMono().doOnNext(row -> committed.incrementAndGet()).subscribe();
        caller.dispose();
        database.tryEmitValue("row").orThrow();

        assertThat(committed).hasValue(0);
    }

    @Test
    void handsOnResultFailureAndContext() {
        StepVerifier.create(Detached.run(Mono.deferContextual(context -> Mono.just(context.<String>get("who"))))
                        .contextWrite(context -> context.put("who", "editor")))
                .expectNext("editor")
                .verifyComplete();
        StepVerifier.create(Detached.run(Mono.error(new IllegalStateException("no"))))
                .verifyErrorMessage("no");
    }
}
