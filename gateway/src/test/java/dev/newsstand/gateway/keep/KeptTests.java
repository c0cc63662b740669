package dev.newsstand.gateway.keep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.MovableClock;
import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.neighbour.GoneNotice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class KeptTests {

    private final MovableClock clock = new MovableClock();
    private final Trust trust = new Trust();
    private final List<String> calls = new ArrayList<>();
    private final Queue<Sinks.One<Answer<String>>> waiting = new ConcurrentLinkedQueue<>();
    private final Kept<String, String> kept = new Kept<>(
            new Kept.Bounds(100, Duration.ofMinutes(5)), this::call, value -> !value.equals("outdated"), trust, clock);

    @BeforeEach
    void eventsAreHeard() {
        trust.heard(true);
    }

    private Mono<Answer<String>> call(String key) {
        calls.add(key);
        Sinks.One<Answer<String>> answer = Sinks.one();
        waiting.add(answer);
        return answer.asMono();
    }

    private void answer(Answer<String> answer) {
        waiting.remove().tryEmitValue(answer);
    }

    private void keep(String value) {
        Disposable reader = kept.get("key").subscribe();
        answer(new Answer.Found<>(value));
        reader.dispose();
    }

    @Test
    void aThousandReadersWhoMissTheSameCauseOneCall() {
        List<Answer<String>> told = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            kept.get("key").subscribe(told::add);
        }
        answer(new Answer.Found<>("value"));
        assertThat(calls).hasSize(1);
        assertThat(told).hasSize(1_000).containsOnly(new Answer.Found<>("value"));
    }

    @Test
    void theFirstReaderLeavingDoesNotFailTheOthers() {
        Disposable first = kept.get("key").subscribe();
        List<Answer<String>> told = new ArrayList<>();
        kept.get("key").subscribe(told::add);
        first.dispose();
        answer(new Answer.Found<>("value"));
        assertThat(told).containsExactly(new Answer.Found<>("value"));
        assertThat(kept.fresh("key")).isEqualTo("value");
    }

    @Test
    void whatFailsIsNotKept() {
        kept.get("key").subscribe();
        answer(new Answer.Unavailable<>("away"));
        kept.get("key").subscribe();
        assertThat(calls).hasSize(2);
    }

    @Test
    void aCallThatBreaksIsNotKept() {
        StepVerifier.create(kept.get("key"))
                .then(() -> waiting.remove().tryEmitError(new IllegalStateException("a bug")))
                .verifyError(IllegalStateException.class);
        kept.get("key").subscribe();
        assertThat(calls).hasSize(2);
    }

    @Test
    void whatWasEmptiedIsAskedForAgainAndRemainsTheLastGood() {
        keep("old");
        kept.empty("key");
        assertThat(kept.fresh("key")).isNull();
        assertThat(kept.lastGood("key")).isEqualTo("old");
        keep("new");
        assertThat(kept.fresh("key")).isEqualTo("new");
    }

    @Test
    void whatWasDroppedIsNoLastGoodEither() {
        keep("killed");
        kept.drop("key");
        assertThat(kept.lastGood("key")).isNull();
    }

    @Test
    void anAnswerAskedForBeforeTheEmptyingIsThrownAway() {
        kept.get("key").subscribe();
        kept.empty("key");
        List<Answer<String>> later = new ArrayList<>();
        kept.get("key").subscribe(later::add);
        answer(new Answer.Found<>("old"));
        assertThat(kept.fresh("key")).isNull();
        answer(new Answer.Found<>("new"));
        assertThat(later).containsExactly(new Answer.Found<>("new"));
        assertThat(kept.fresh("key")).isEqualTo("new");
    }

    @Test
    void soIsOneAskedForBeforeAllWasEmptied() {
        kept.get("key").subscribe();
        kept.emptyAll();
        answer(new Answer.Found<>("old"));
        assertThat(kept.fresh("key")).isNull();
    }

    @Test
    void anAnswerKnownToBeOutdatedIsNotKept() {
        keep("outdated");
        assertThat(kept.lastGood("key")).isNull();
    }

    @Test
    void whatIsGoneIsNotKeptForBadTimes() {
        keep("value");
        kept.empty("key");
        kept.get("key").subscribe();
        answer(new Answer.Gone<>(GoneNotice.UNSAID));
        assertThat(kept.lastGood("key")).isNull();
    }

    @Test
    void withoutEventsItIsBelievedForASecond() {
        keep("value");
        trust.heard(false);
        assertThat(kept.fresh("key")).isEqualTo("value");
        clock.move(Duration.ofSeconds(1));
        assertThat(kept.fresh("key")).isNull();
        trust.heard(true);
        assertThat(kept.fresh("key")).isEqualTo("value");
        clock.move(Duration.ofMinutes(5));
        assertThat(kept.fresh("key")).isNull();
    }

    @Test
    void anEqualAnswerStaysTheSameObject() {
        String first = new String("value");
        keep(first);
        kept.empty("key");
        keep(new String("value"));
        assertThat(kept.fresh("key")).isSameAs(first);
    }

    @Test
    void aSlowAnswerLeavesTheLastGoodAndComesForThoseAfter() {
        keep("old");
        kept.empty("key");
        StepVerifier.withVirtualTime(() -> Served.of(kept, "key", Duration.ofMillis(300)))
                .thenAwait(Duration.ofMillis(300))
                .expectNext(new Served.Shown<>("old", true))
                .verifyComplete();
        answer(new Answer.Found<>("new"));
        assertThat(kept.fresh("key")).isEqualTo("new");
        assertThat(calls).hasSize(2);
    }

    @Test
    void withoutALastGoodThereIsNothingButTheReason() {
        StepVerifier.create(Served.of(kept, "key", Duration.ofSeconds(5)))
                .then(() -> answer(new Answer.Unknown<>()))
                .expectNext(new Served.Missing<>(new Answer.Unknown<>()))
                .verifyComplete();
    }
}
