package dev.newsstand.support.events;

import static dev.newsstand.support.events.Patience.await;
import static dev.newsstand.support.events.SomeEvents.stock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.events.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/** What every engine keeps, whatever carries its events. Each test has an engine of its own with an empty log. */
public interface EventEngineContract {

    EventEngine engine();

    @Test
    default void deliversWhatWasCommittedInOrderAndNothingElse() throws Exception {
        try (EventEngine engine = engine()) {
            GapTrial.run(engine, 7);
        }
    }

    @Test
    default void doesNotPassOverWhatIsCommittedLate() throws Exception {
        try (EventEngine engine = engine()) {
            GapTrial.late(engine);
        }
    }

    @Test
    default void positionsCompareAsStringsInTheOrderOfDelivery() {
        try (EventEngine engine = engine()) {
            engine.append(stock("a", 1, 30));
            List<String> offsets = read(engine, 30).stream()
                    .map(delivery -> delivery.position().offset())
                    .toList();
            assertThat(offsets).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    @Test
    default void goesOnAfterAnyPosition() {
        try (EventEngine engine = engine()) {
            engine.append(stock("a", 1, 10));
            Position fourth = read(engine, 4).getLast().position();
            assertThat(events(engine, List.of(fourth), 6)).first().isEqualTo("a/5");
        }
    }

    @Test
    default void tellsItsEnvelope() {
        try (EventEngine engine = engine()) {
            engine.append(List.of(stock("a", 1)));
            ReceivedEvent event = read(engine, 1).getFirst().event();
            assertThat(event.data()).isEqualTo(stock("a", 1));
            assertThat(event.source()).isEqualTo(engine.feed().source());
            assertThat(event.type().data()).isEqualTo(event.data().getClass());
        }
    }

    @Test
    default void newsIsOnlyWhatIsAppendedFromNowOn() throws Exception {
        try (EventEngine engine = engine()) {
            engine.append(stock("a", 1, 5));
            List<Delivery> news = new ArrayList<>();
            var reading = engine.feed().readNew().doOnNext(news::add).subscribe();
            await().until(() -> !news.isEmpty());
            engine.append(List.of(stock("b", 1)));
            await().until(() -> news.stream().anyMatch(delivery -> delivery.event() != null));
            reading.dispose();
            assertThat(news.stream().filter(delivery -> delivery.event() != null))
                    .extracting(delivery -> SomeEvents.named(delivery.event()))
                    .containsExactly("b/1");
        }
    }

    @Test
    default void saysOnceEverythingWasDelivered() {
        try (EventEngine engine = engine()) {
            engine.append(stock("a", 1, 3));
            List<Delivery> deliveries = engine.feed()
                    .read(List.of())
                    .takeUntil(Delivery::atEnd)
                    .collectList()
                    .block(Duration.ofMinutes(1));
            assertThat(deliveries.stream().filter(delivery -> delivery.event() != null))
                    .hasSize(3);
        }
    }

    @Test
    default void feedGoesOnWhenTheOwnerWasRestarted() throws Exception {
        try (EventEngine engine = engine()) {
            engine.append(stock("a", 1, 5));
            var reading = engine.feed()
                    .read(List.of())
                    .mapNotNull(Delivery::event)
                    .map(SomeEvents::named)
                    .takeUntil("a/10"::equals)
                    .collectList()
                    .toFuture();
            engine.restart();
            engine.append(stock("a", 6, 10));
            assertThat(reading.get(60, TimeUnit.SECONDS)).hasSize(10).doesNotHaveDuplicates();
        }
    }

    @Test
    default void lateReaderLearnsWhatIsSoFromACompactedLog() {
        try (EventEngine engine = engine()) {
            engine.append(stock("a", 1, 20));
            engine.append(stock("b", 1, 7));
            engine.append(List.of(SomeEvents.cart(1)));
            engine.append(List.of(stock("c", 1)));
            engine.compact();
            assertThat(events(engine, List.of(), 3)).containsExactly("a/20", "b/7", "c/1");
        }
    }

    @Test
    default void compactionKeepsApartWhatIsOnlySpelledAlike() {
        try (EventEngine engine = engine()) {
            engine.append(List.of(SomeEvents.product("mug", 1), stock("mug", 5), stock("end", 1)));
            engine.compact();
            assertThat(read(engine, 3))
                    .extracting(delivery -> delivery.event().data())
                    .containsExactly(SomeEvents.product("mug", 1), stock("mug", 5), stock("end", 1));
        }
    }

    @Test
    default void readerThatIsInTheMiddleOfACompactedLogGoesOn() {
        try (EventEngine engine = engine()) {
            engine.append(stock("a", 1, 20));
            Position tenth = read(engine, 10).getLast().position();
            engine.compact();
            engine.append(stock("a", 21, 22));
            assertThat(events(engine, List.of(tenth), 3)).containsExactly("a/20", "a/21", "a/22");
        }
    }

    @Test
    default void holdsLittleForAReaderThatIsSlow() {
        try (EventEngine engine = engine()) {
            int all = 3000;
            for (int first = 1; first <= all; first += 100) {
                List<Event> large = new ArrayList<>();
                for (int version = first; version < first + 100; version++) {
                    large.add(SomeEvents.large("a", version, 20_000));
                }
                engine.append(large);
            }
            BaseSubscriber<Delivery> slow = new BaseSubscriber<>() {
                @Override
                protected void hookOnSubscribe(Subscription subscription) {
                    subscription.request(1);
                }
            };
            engine.feed().read(List.of()).subscribe(slow);
            await().until(() -> engine.readSoFar() > 0);
            await().during(Duration.ofSeconds(1)).atMost(Duration.ofMinutes(1)).until(() -> engine.readSoFar() < all);
            slow.cancel();
            assertThat(engine.readSoFar()).isLessThan(all / 2);
        }
    }

    private static List<Delivery> read(EventEngine engine, int count) {
        return engine.feed()
                .read(List.of())
                .filter(delivery -> delivery.event() != null)
                .take(count)
                .collectList()
                .block(Duration.ofMinutes(1));
    }

    private static List<String> events(EventEngine engine, List<Position> after, int count) {
        return engine.feed()
                .read(after)
                .mapNotNull(Delivery::event)
                .map(SomeEvents::named)
                .take(count)
                .collectList()
                .block(Duration.ofMinutes(1));
    }
}
