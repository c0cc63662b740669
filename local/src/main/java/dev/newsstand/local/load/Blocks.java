package dev.newsstand.local.load;

import dev.newsstand.local.Failure;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Readers who ask for the blocks of random stories at a fixed rate, however long the answers take: what is measured runs
 * from when a question was due until its answer was read.
 */
record Blocks(int port, int stories, int connections) {

    /** Of a made story. */
    static UUID id(int number) {
        return new UUID(7, number);
    }

    Times ask(int rate, Duration time) {
        int questions = Math.toIntExact(rate * time.toSeconds());
        var times = new Times(questions);
        var next = new AtomicInteger();
        long start = System.nanoTime() + Duration.ofMillis(100).toNanos();
        var readers = IntStream.range(0, connections)
                .mapToObj(n -> Thread.ofPlatform().start(() -> {
                    try (var connection = new PlainConnection(port)) {
                        for (int i = next.getAndIncrement(); i < questions; i = next.getAndIncrement()) {
                            ask(connection, start + i * 1_000_000_000L / rate, times);
                        }
                    } catch (IOException e) {
                        times.failed();
                    }
                }))
                .toList();
        readers.forEach(Pauses::join);
        return times;
    }

    private void ask(PlainConnection connection, long due, Times times) throws IOException {
        var id = id(ThreadLocalRandom.current().nextInt(stories));
        Pauses.until(due);
        try {
            var block = connection.get("/api/v1/related/" + id);
            if (block.contains(id.toString()) && block.contains("\"items\":[{")) {
                times.took(System.nanoTime() - due);
            } else {
                times.failed();
            }
        } catch (Failure refused) {
            times.failed();
        }
    }
}
