package dev.newsstand.gateway.stub;

import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A service on a real port, which answers what it was told to, or is broken in one of the ways of {@link Fault}. */
public final class StubNeighbour {

    /** What it was asked. */
    public record Asked(String method, String uri, Map<String, String> headers, String body) {}

    /** What it says, each piece as it comes. @param after completes when it may say so */
    public record Told(int status, Map<String, String> headers, Flux<String> body, Mono<Void> after) {

        public static Told json(String body) {
            return of(200, "application/json", Flux.just(body));
        }

        public static Told problem(int status, String body) {
            return of(status, "application/problem+json", Flux.just(body));
        }

        public static Told stream(Flux<String> body) {
            return of(200, "text/event-stream", body);
        }

        private static Told of(int status, String type, Flux<String> body) {
            return new Told(status, Map.of("Content-Type", type), body, Mono.empty());
        }

        public Told header(String name, String value) {
            Map<String, String> more = new java.util.LinkedHashMap<>(headers);
            more.put(name, value);
            return new Told(status, more, body, after);
        }

        public Told status(int other) {
            return new Told(other, headers, body, after);
        }

        public Told after(Mono<Void> signal) {
            return new Told(status, headers, body, signal);
        }
    }

    private final Map<String, Function<Asked, Told>> answers = new ConcurrentHashMap<>();
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private @Nullable DisposableServer server;
    private int port;

    private StubNeighbour() {}

    public static StubNeighbour started() {
        StubNeighbour stub = new StubNeighbour();
        stub.start();
        return stub;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Healthy, and without anything to say. */
    public void reset() {
        answers.clear();
        faults.clear();
        asked.clear();
        start();
    }

    /** @param call such as {@code GET /api/v1/cart}, without a query */
    public void says(String call, Told told) {
        says(call, asked -> told);
    }

    public void says(String call, Function<Asked, Told> told) {
        answers.put(call, told);
    }

    /** Breaks what it says to paths that begin so. */
    public void breaks(String pathPrefix, Fault fault) {
        if (fault == Fault.REFUSES) {
            stop();
        } else {
            faults.put(pathPrefix, fault);
        }
    }

    public List<Asked> asked(String call) {
        return asked.stream()
                .filter(one -> (one.method() + " " + one.uri().split("\\?")[0]).equals(call))
                .toList();
    }

    public void stop() {
        if (server != null) {
            // first those in the middle of something, for which the server would wait
            connections.close().awaitUninterruptibly();
            server.disposeNow();
            connections.close().awaitUninterruptibly();
            server = null;
        }
    }

    public void start() {
        if (server == null) {
            server = HttpServer.create()
                    .channelGroup(connections)
                    .port(port)
                    .handle(this::answer)
                    .bindNow();
            port = server.port();
        }
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return request.receive().aggregate().asString().defaultIfEmpty("").flatMap(body -> {
            Map<String, String> headers = new ConcurrentHashMap<>();
            request.requestHeaders()
                    .forEach(entry -> headers.put(entry.getKey().toLowerCase(java.util.Locale.ROOT), entry.getValue()));
            Asked question = new Asked(request.method().name(), request.uri(), headers, body);
            asked.add(question);
            String path = request.uri().split("\\?")[0];
            return faults.entrySet().stream()
                    .filter(entry -> path.startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .map(fault -> broken(fault, request, response))
                    .orElseGet(() -> right(question, path, response));
        });
    }

    private Mono<Void> right(Asked question, String path, HttpServerResponse response) {
        Told told = answers.getOrDefault(
                        question.method() + " " + path,
                        any -> Told.problem(404, "{\"type\":\"/problems/not-found\",\"status\":404}"))
                .apply(question);
        return told.after().then(Mono.defer(() -> {
            response.status(told.status());
            told.headers().forEach((name, value) -> response.addHeader(name, value));
            return response.send(ByteBufFlux.fromString(told.body()), piece -> true)
                    .then();
        }));
    }

    private static Mono<Void> broken(Fault fault, HttpServerRequest request, HttpServerResponse response) {
        return switch (fault) {
            case HANGS, REFUSES -> Mono.never();
            case FAILS ->
                response.status(HttpResponseStatus.INTERNAL_SERVER_ERROR)
                        .sendString(Mono.just("java.lang.NullPointerException at line 1"))
                        .then();
            case ANSWERS_HTML ->
                response.header(HttpHeaderNames.CONTENT_TYPE, "text/html")
                        .sendString(Mono.just("<h1>Liquid error: undefined</h1>"))
                        .then();
            case ANSWERS_HALF ->
                json(response)
                        .header(HttpHeaderNames.CONTENT_LENGTH, "4000")
                        .sendString(Mono.just("{\"items\": [{\"id\": "))
                        .then(Mono.fromRunnable(() -> request.withConnection(
                                connection -> connection.channel().close())))
                        .then();
            case ANSWERS_TEN_MEGABYTES ->
                json(response)
                        .send(ByteBufFlux.fromString(Flux.range(0, 1024).map(i -> "[\"" + "x".repeat(10_230) + "\"],")))
                        .then();
            case ANSWERS_NOTHING -> json(response).send();
        };
    }

    private static HttpServerResponse json(HttpServerResponse response) {
        return response.header(HttpHeaderNames.CONTENT_TYPE, "application/json");
    }
}
