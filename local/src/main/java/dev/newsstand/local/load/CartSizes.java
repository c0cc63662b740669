package dev.newsstand.local.load;

import dev.newsstand.local.Failure;
import dev.newsstand.local.console.Console;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much slower a cart of 200 lines, each of another thing, is answered than one of 1: in turn, one call at a time. */
record CartSizes(int port, Console console) {

    private static final int LINES = 200;
    private static final int BATCH = 100;
    private static final int CALLS = 1_000;
    private static final double GOAL = 2;

    /** Something to ask of a cart. */
    private interface Call {
        void of(PlainConnection connection, String cart) throws IOException;
    }

    void run() {
        try (var connection = new PlainConnection(port)) {
            fill(connection);
            compare("read", connection, PlainConnection::read);
            compare("add", connection, (shopper, cart) -> shopper.add(cart, key(), BenchShop.item(1)));
        } catch (IOException e) {
            throw new Failure("cannot ask for carts: " + e, e);
        }
    }

    private static void fill(PlainConnection connection) throws IOException {
        connection.add(BenchShop.token(BenchShop.SMALL), key(), BenchShop.item(1));
        for (int first = 1; first <= LINES; first += BATCH) {
            var items = IntStream.range(first, first + BATCH)
                    .mapToObj(BenchShop::item)
                    .collect(Collectors.joining(","));
            connection.add(BenchShop.token(BenchShop.LARGE), key(), items);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private void compare(String what, PlainConnection connection, Call call) throws IOException {
        long[][] nanos = new long[2][CALLS];
        for (int n = 0; n < 2 * CALLS; n++) {
            var cart = BenchShop.token(n % 2 == 0 ? BenchShop.SMALL : BenchShop.LARGE);
            long began = System.nanoTime();
            call.of(connection, cart);
            nanos[n % 2][n / 2] = System.nanoTime() - began;
        }
        double one = median(nanos[0]);
        double many = median(nanos[1]);
        console.say(String.format(
                Locale.ROOT,
                "%-20s 1 line %.2f ms, %d lines %.2f ms: %.1f times  goal %.0f",
                what,
                one,
                LINES,
                many,
                many / one,
                GOAL));
    }

    /** Of the later half, in milliseconds: the first calls warm up. */
    private static double median(long[] nanos) {
        long[] later = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(later);
        return later[later.length / 2] / 1e6;
    }
}
