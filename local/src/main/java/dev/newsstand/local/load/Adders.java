package dev.newsstand.local.load;

import dev.newsstand.local.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Shoppers who add one unit after the other, each on a connection that stays open. Written on plain sockets, since what it
 * costs to ask is taken from the same processors.
 */
record Adders(int port, int connections, int carts) {

    private static final String BODY = "{\"items\": [{\"sku\": \"%s\", \"quantity\": 1}]}".formatted(BenchShop.SKU);

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
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            var out = socket.getOutputStream();
            var in = new BufferedInputStream(socket.getInputStream(), 16_384);
            for (; System.nanoTime() < end; adds++) {
                var cart = BenchShop.token(1 + random.nextInt(carts));
                out.write(request(cart, Long.toHexString(random.nextLong())).getBytes(StandardCharsets.US_ASCII));
                requireOk(in);
            }
        }
        return adds;
    }

    private static String request(String cart, String key) {
        return "POST /api/v1/cart/lines HTTP/1.1\r\nHost: localhost\r\nCart-Token: " + cart + "\r\nIdempotency-Key: "
                + key + "\r\nContent-Type: application/json\r\nContent-Length: " + BODY.length() + "\r\n\r\n" + BODY;
    }

    private static void requireOk(InputStream in) throws IOException {
        var status = line(in);
        int length = -1;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        var body = in.readNBytes(length);
        if (!status.contains(" 200 ")) {
            throw new Failure(status + ": " + new String(body, StandardCharsets.UTF_8));
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder(80);
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("the service hung up");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }
}
