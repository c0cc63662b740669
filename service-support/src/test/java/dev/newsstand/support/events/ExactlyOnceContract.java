package dev.newsstand.support.events;

import static dev.newsstand.support.events.Patience.await;
import static dev.newsstand.support.events.SomeEvents.stock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.support.events.reading.LedgerReader;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What a projection that is built from any engine's feed can rely on, whatever fails on the way. */
public interface ExactlyOnceContract {

    EventEngine engine();

    @Test
    default void takesEachEventInOnceWhileWritersWrite() throws Exception {
        try (EventEngine engine = engine();
                LedgerReader reader = new LedgerReader().reads(engine.feed())) {
            for (int version = 1; version <= 200; version += 2) {
                engine.append(stock("a", version, version + 1));
            }
            assertThat(reader.awaits("a", 200).taken()).containsExactlyElementsOf(versions("a", 200));
        }
    }

    @Test
    default void takesInOnceWhatIsDeliveredTwice() {
        try (EventEngine engine = engine();
                LedgerReader reader = new LedgerReader().reads(new DoublingFeed(engine.feed()))) {
            engine.append(stock("a", 1, 150));
            assertThat(reader.awaits("a", 150).taken()).containsExactlyElementsOf(versions("a", 150));
        }
    }

    @Test
    default void goesOnAfterARestartInTheMiddle() {
        try (EventEngine engine = engine();
                LedgerReader reader = new LedgerReader()) {
            engine.append(stock("a", 1, 600));
            reader.ledger()
                    .before
                    .set(event -> Mono.delay(java.time.Duration.ofMillis(1)).then());
            for (int i = 1; i <= 4; i++) {
                int enough = i * 100;
                reader.reads(engine.feed());
                await().until(() -> reader.taken().size() >= enough);
                reader.stop();
            }
            reader.reads(engine.feed());
            assertThat(reader.awaits("a", 600).taken()).containsExactlyElementsOf(versions("a", 600));
        }
    }

    @Test
    default void takesInOnceWhatACrashInterrupted() {
        try (EventEngine engine = engine();
                LedgerReader reader = new LedgerReader()) {
            AtomicBoolean hung = new AtomicBoolean();
            reader.ledger()
                    .after
                    .set(event -> event.data().version() == 70
                            ? Mono.<Void>never().doOnSubscribe(subscribed -> hung.set(true))
                            : Mono.empty());
            engine.append(stock("a", 1, 120));
            reader.reads(engine.feed());
            await().untilTrue(hung);
            reader.kill();
            reader.ledger().after.set(event -> Mono.empty());
            reader.reads(engine.feed());
            assertThat(reader.awaits("a", 120).taken()).containsExactlyElementsOf(versions("a", 120));
        }
    }

    @Test
    default void standsStillBeforeAnEventThatCannotBeTakenIn() {
        try (EventEngine engine = engine();
                LedgerReader reader = new LedgerReader()) {
            AtomicInteger tries = new AtomicInteger();
            reader.ledger()
                    .after
                    .set(event -> event.data().version() == 57
                            ? Mono.error(new IllegalStateException("poison, try " + tries.incrementAndGet()))
                            : Mono.empty());
            engine.append(stock("a", 1, 90));
            reader.reads(engine.feed());
            await().until(() -> tries.get() >= 3);
            assertThat(reader.taken()).containsExactlyElementsOf(versions("a", 56));
            assertThat(reader.gauge("newsstand.events.failures")).isPositive();
            reader.ledger().after.set(event -> Mono.empty());
            assertThat(reader.awaits("a", 90).taken()).containsExactlyElementsOf(versions("a", 90));
            await().until(() -> reader.gauge("newsstand.events.failures") == 0);
        }
    }

    @Test
    default void twoInstancesTakeEachEventInOnce() throws Exception {
        try (EventEngine engine = engine();
                LedgerReader reader = new LedgerReader().reads(engine.feed());
                AutoCloseable other = reader.alsoReads(engine.feed())) {
            for (int version = 1; version <= 60; version++) {
                engine.append(List.of(stock("a", version)));
            }
            assertThat(reader.awaits("a", 60).taken()).containsExactlyElementsOf(versions("a", 60));
        }
    }

    @Test
    default void rebuildEndsInTheSameState() {
        try (EventEngine engine = engine();
                LedgerReader reader = new LedgerReader().reads(engine.feed())) {
            engine.append(stock("a", 1, 40));
            engine.append(stock("b", 1, 40));
            List<String> before = reader.awaits("b", 40).stock();
            reader.execute("UPDATE stock SET available = -1");
            reader.rebuild();
            assertThat(reader.awaits("b", 40).stock()).isEqualTo(before);
        }
    }

    @Test
    default void comesBackEqualWhenItsRowsAreDeletedWhileItRuns() {
        try (EventEngine engine = engine();
                LedgerReader reader = new LedgerReader().reads(engine.feed())) {
            engine.append(stock("a", 1, 40));
            List<String> before = reader.awaits("a", 40).stock();
            reader.execute("DELETE FROM ledger; DELETE FROM stock; DELETE FROM event_position");
            assertThat(reader.awaits("a", 40).stock()).isEqualTo(before);
            assertThat(reader.taken()).containsExactlyElementsOf(versions("a", 40));
        }
    }

    @Test
    default void tellsWhenItHasCaughtUpAndWhenSomethingWasCommitted() {
        try (EventEngine engine = engine();
                LedgerReader reader = new LedgerReader().reads(engine.feed())) {
            await().until(reader::caughtUp);
            int before = reader.ledger().commits.get();
            engine.append(List.of(stock("a", 1)));
            await().until(() -> reader.ledger().commits.get() > before);
        }
    }

    @Test
    default void goesOnWhenTheLogWasRestoredOnAnotherServer() {
        try (EventEngine engine = engine();
                LedgerReader reader = new LedgerReader().reads(engine.feed())) {
            for (int version = 1; version <= 300; version++) {
                engine.append(List.of(stock("a", version)));
            }
            reader.awaits("a", 300);
            engine.restoreOnAnotherServer(0);
            engine.append(stock("a", 301, 310));
            assertThat(reader.awaits("a", 310).taken()).containsExactlyElementsOf(versions("a", 310));
        }
    }

    @Test
    default void startsOverWhenTheRestoredLogHasLostWhatItHadTakenIn() {
        try (EventEngine engine = engine();
                LedgerReader reader = new LedgerReader().reads(engine.feed())) {
            engine.append(stock("a", 1, 10));
            engine.append(stock("lost", 1, 3));
            reader.awaits("lost", 3);
            engine.restoreOnAnotherServer(3);
            engine.append(stock("a", 11, 12));
            assertThat(reader.awaits("a", 12).stock()).containsExactly("a/12");
        }
    }

    private static List<String> versions(String subject, long last) {
        return LongStream.rangeClosed(1, last)
                .mapToObj(version -> subject + "/" + version)
                .toList();
    }
}
