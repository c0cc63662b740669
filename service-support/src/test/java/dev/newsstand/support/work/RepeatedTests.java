package dev.newsstand.support.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class RepeatedTests {

    private final AtomicInteger rounds = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();

    @Test
    void goesOnAfterARoundThatFailed() {
        Repeated repeated = new Repeated("count", Duration.ofMillis(1), () -> {
            if (rounds.incrementAndGet() % 2 == 0) {
                throw new IllegalStateException("even");
            }
            return Mono.error(new IllegalStateException("odd"));
        });
        repeated.start();
        await().until(() -> rounds.get() > 4);
        repeated.stop();
        assertThat(repeated.isRunning()).isFalse();
    }

    @Test
    void stopWaitsForTheRoundAndBeginsNoOther() {
        Sinks.Empty<Void> work = Sinks.empty();
        Repeated repeated = new Repeated("wait", Duration.ofMillis(1), () -> {
            rounds.incrementAndGet();
            return work.asMono();
        });
        repeated.start();
        repeated.stop(() -> stopped.set(true));
        assertThat(stopped).isFalse();
        work.tryEmitEmpty();
        await().untilTrue(stopped);
        assertThat(rounds).hasValue(1);
    }

    @Test
    void stopEndsThePause() {
        Repeated repeated = new Repeated("rest", Duration.ofDays(1), () -> Mono.fromRunnable(rounds::incrementAndGet));
        repeated.start();
        repeated.stop(() -> stopped.set(true));
        await().untilTrue(stopped);
    }

    @Test
    void startsAgainAfterAStop() {
        Repeated repeated = new Repeated("rest", Duration.ofDays(1), () -> Mono.fromRunnable(rounds::incrementAndGet));
        repeated.start();
        repeated.stop();
        repeated.start();
        await().until(() -> rounds.get() == 2);
        repeated.stop();
    }
}
