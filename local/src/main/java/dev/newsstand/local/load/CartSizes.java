package dev.newsstand.local.load;

import dev.newsstand.local.Failure;
import dev.newsstand.local.console.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much slower a cart of 200 lines is answered than one of 1: both in turn, one call at a time. */
record CartSizes(int port, Console console, HttpClient http) {

    private static final int LINES = 200;
    private static final int BATCH = 100;
    private static final int CALLS = 400;

    void run() {
        String small = cartOf(1);
        String large = cartOf(LINES);
        compare("read", call -> call == 0 ? read(small) : read(large));
        compare("add", call -> call == 0 ? adding(small, item(0)) : adding(large, item(0)));
    }

    private void compare(String what, IntFunction<HttpRequest> calls) {
        long[][] nanos = new long[2][CALLS];
        for (int n = 0; n < 2 * CALLS; n++) {
            long began = System.nanoTime();
            send(calls.apply(n % 2));
            nanos[n % 2][n / 2] = System.nanoTime() - began;
        }
        double one = median(nanos[0]);
        double many = median(nanos[1]);
        console.say(String.format(
                Locale.ROOT, "%-20s 1 line %.2f ms, %d lines %.2f ms: %.1f times", what, one, LINES, many, many / one));
    }

    /** Of the later half, in milliseconds: the first calls warm up. */
    private static double median(long[] nanos) {
        long[] later = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(later);
        return later[later.length / 2] / 1e6;
    }

    private String cartOf(int lines) {
        String token =
                send(adding("", item(0))).headers().firstValue("Cart-Token").orElseThrow();
        for (int first = 1; first < lines; first += BATCH) {
            send(adding(
                    token,
                    IntStream.range(first, Math.min(lines, first + BATCH))
                            .mapToObj(CartSizes::item)
                            .collect(Collectors.joining(","))));
        }
        return token;
    }

    private static String item(int n) {
        return "{\"sku\": \"%s\", \"quantity\": 1, \"properties\": {\"n\": \"%d\"}}".formatted(BenchShop.SKU, n);
    }

    private HttpRequest read(String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/cart"))
                .header("Cart-Token", token)
                .build();
    }

    private HttpRequest adding(String token, String items) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/cart/lines"))
                .header("Cart-Token", token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"items\": [" + items + "]}"))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Failure("the cart answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while the cart was asked", e);
        }
    }
}
