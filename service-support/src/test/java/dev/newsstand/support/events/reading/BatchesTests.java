package dev.newsstand.support.events.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

class BatchesTests {

    @Test
    void handsOnWhatThereIsWithoutWaitingForMore() {
        TestPublisher<Integer> items = TestPublisher.create();
        StepVerifier.create(Batches.of(items.flux(), () -> 100), 1)
                .then(() -> items.next(1))
                .expectNext(List.of(1))
                .then(() -> items.next(2, 3))
                .thenRequest(1)
                .expectNext(List.of(2, 3))
                .thenCancel()
                .verify();
        items.assertCancelled();
    }

    @Test
    void keepsToTheLargestSizeThatHoldsNow() {
        TestPublisher<Integer> items = TestPublisher.create();
        StepVerifier.create(Batches.of(items.flux(), () -> 2), 0)
                .then(() -> items.next(1, 2, 3, 4, 5).complete())
                .thenRequest(3)
                .expectNext(List.of(1, 2), List.of(3, 4), List.of(5))
                .verifyComplete();
    }

    @Test
    void handsOnWhatCameBeforeAnError() {
        TestPublisher<Integer> items = TestPublisher.create();
        StepVerifier.create(Batches.of(items.flux(), () -> 9), 0)
                .then(() -> items.next(1, 2).error(new IllegalStateException()))
                .thenRequest(1)
                .expectNext(List.of(1, 2))
                .verifyError(IllegalStateException.class);
    }

    @Test
    void asksForNoMoreThanItCanHold() {
        TestPublisher<Integer> items = TestPublisher.createNoncompliant(TestPublisher.Violation.REQUEST_OVERFLOW);
        StepVerifier.create(Batches.of(items.flux(), () -> 10), 0)
                .then(() -> IntStream.range(0, 200).forEach(items::next))
                .then(() -> items.assertNoRequestOverflow())
                .thenRequest(1)
                .expectNextMatches(batch -> batch.size() == 10)
                .then(() -> IntStream.range(0, 10).forEach(items::next))
                .then(() -> items.assertNoRequestOverflow())
                .thenCancel()
                .verify();
    }

    @Test
    void losesNothingBetweenThreads() {
        Flux<Integer> items = Flux.range(0, 50_000).publishOn(Schedulers.parallel());
        StepVerifier.create(Batches.of(items, () -> 7)
                        .publishOn(Schedulers.single(), 1)
                        .concatMapIterable(batch -> batch)
                        .reduce(0, (expected, item) -> expected.equals(item) ? expected + 1 : -1))
                .expectNext(50_000)
                .verifyComplete();
    }
}
