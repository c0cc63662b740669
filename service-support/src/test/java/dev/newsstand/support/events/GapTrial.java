package dev.newsstand.support.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.events.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Writers whose transactions overlap at random, some rolled back, while a reader reads: does it get what was committed? */
public final class GapTrial {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 25;

    private GapTrial() {}

    /** Fails unless every committed event is delivered, of each subject in order, and none that was rolled back. */
    public static void run(EventEngine engine, long seed) throws Exception {
        CompletableFuture<List<String>> read = readToTheEnd(engine);
        List<List<String>> committed = write(engine, seed);
        engine.append(List.of(SomeEvents.stock("the end", 1)));
        List<String> delivered = read.get(60, TimeUnit.SECONDS);
        for (int writer = 0; writer < WRITERS; writer++) {
            String subject = subject(writer) + "/";
            assertThat(delivered)
                    .filteredOn(event -> event.startsWith(subject))
                    .as("events of %s, seed %d", subject, seed)
                    .containsExactlyElementsOf(committed.get(writer));
        }
    }

    /** While one transaction stays open others append and commit: fails unless its event is delivered as well. */
    public static void late(EventEngine engine) throws Exception {
        CompletableFuture<List<String>> read = readToTheEnd(engine);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(
                () -> engine.append(List.of(SomeEvents.stock("slow", 1)), Duration.ofSeconds(1)));
        List<String> committed = new ArrayList<>(List.of("slow/1", "the end/1"));
        for (int version = 1; !slow.isDone(); version++) {
            engine.append(List.of(SomeEvents.stock("quick", version)), Duration.ofMillis(5));
            committed.add("quick/" + version);
        }
        engine.append(List.of(SomeEvents.stock("the end", 1)));
        assertThat(read.get(60, TimeUnit.SECONDS)).containsExactlyInAnyOrderElementsOf(committed);
    }

    private static CompletableFuture<List<String>> readToTheEnd(EventEngine engine) {
        return engine.feed()
                .read(List.of())
                .mapNotNull(Delivery::event)
                .map(SomeEvents::named)
                .takeUntil("the end/1"::equals)
                .collectList()
                .toFuture();
    }

    private static List<List<String>> write(EventEngine engine, long seed) throws Exception {
        List<CompletableFuture<List<String>>> writers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture.supplyAsync(
                            () -> write(engine, subject(writer), new Random(seed + writer)), threads))
                    .toList();
        }
        List<List<String>> committed = new ArrayList<>();
        for (CompletableFuture<List<String>> writer : writers) {
            committed.add(writer.get());
        }
        return committed;
    }

    private static List<String> write(EventEngine engine, String subject, Random random) {
        List<String> committed = new ArrayList<>();
        for (int i = 0; i < TRANSACTIONS; i++) {
            List<? extends Event> events = SomeEvents.stock(subject, i * 2L + 1, i * 2L + 2);
            Duration open = Duration.ofMillis(random.nextInt(30));
            if (random.nextInt(5) == 0) {
                engine.appendAndRollBack(events, open);
            } else {
                engine.append(events, open);
                events.forEach(event -> committed.add(event.subject() + "/" + event.version()));
            }
        }
        return committed;
    }

    private static String subject(int writer) {
        return "writer " + writer;
    }
}
