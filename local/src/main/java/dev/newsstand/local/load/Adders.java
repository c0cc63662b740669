package dev.newsstand.local.load;

import dev.newsstand.local.Failure;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Shoppers who add one unit after the other, each on a connection of its own. */
record Adders(int port, int connections) {

    /** Adds a second. */
    double run(Duration time) {
        long began = System.nanoTime();
        long end = began + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var all = IntStream.range(0, connections)
                    .mapToObj(n -> threads.submit((Callable<Long>) () -> addUntil(end)))
                    .toList();
            long adds = all.stream().mapToLong(Adders::result).sum();
            return adds * 1e9 / (System.nanoTime() - began);
        }
    }

    private static long result(Future<Long> adder) {
        try {
            return adder.get();
        } catch (ExecutionException e) {
            throw new Failure("cannot add: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while adding", e);
        }
    }

    private long addUntil(long end) throws IOException {
        var random = ThreadLocalRandom.current();
        long adds = 0;
        try (var connection = new PlainConnection(port)) {
            for (; System.nanoTime() < end; adds++) {
                int cart = 1 + random.nextInt(BenchShop.CARTS);
                connection.add(BenchShop.token(cart), Long.toHexString(random.nextLong()), BenchShop.item(cart));
            }
        }
        return adds;
    }
}
