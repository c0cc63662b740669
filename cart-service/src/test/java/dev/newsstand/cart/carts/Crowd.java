package dev.newsstand.cart.carts;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many shoppers at once, each on a connection of their own, some of whom hang up. */
record Crowd(List<Integer> ports) {

    /** What became of a request whose connection was cut. */
    static final int CUT = 0;

    /** How many there are with each status, when so many requests are sent, so many of them at a time. */
    Map<Integer, Long> send(int count, int atATime, IntFunction<Request> requests) {
        Semaphore places = new Semaphore(atATime);
        try (ExecutorService shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, count)
                    .mapToObj(n -> shoppers.submit(placed(places, n, requests.apply(n))))
                    .toList();
            return answers.stream()
                    .map(Crowd::status)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }

    private Callable<Integer> placed(Semaphore places, int n, Request request) {
        return () -> {
            places.acquire();
            try {
                return request.send(ports.get(n % ports.size()));
            } finally {
                places.release();
            }
        };
    }

    private static int status(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An add; {@code cutAfter} of its bytes the shopper hangs up, after all of them when there are fewer; never when null. */
    record Request(String token, String key, String items, Integer cutAfter) {

        static Request add(String token, String key, String items) {
            return new Request(token, key, items, null);
        }

        Request cutAfter(int bytes) {
            return new Request(token, key, items, bytes);
        }

        private int send(int port) throws IOException {
            byte[] body = ("{\"items\": [" + items + "]}").getBytes(StandardCharsets.UTF_8);
            String head = "POST /api/v1/cart/lines HTTP/1.1\r\nHost: localhost\r\nCart-Token: " + token
                    + "\r\nIdempotency-Key: " + key + "\r\nContent-Type: application/json\r\nContent-Length: "
                    + body.length + "\r\nConnection: close\r\n\r\n";
            byte[] all = (head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            try (Socket socket = new Socket("localhost", port)) {
                OutputStream out = socket.getOutputStream();
                out.write(all, 0, cutAfter == null ? all.length : Math.min(cutAfter, all.length));
                out.flush();
                return cutAfter == null ? statusLine(socket) : CUT;
            }
        }

        private static int statusLine(Socket socket) throws IOException {
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
