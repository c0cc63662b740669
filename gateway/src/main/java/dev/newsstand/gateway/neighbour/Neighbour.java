package dev.newsstand.gateway.neighbour;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.netty.buffer.Unpooled;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;

/**
 * One service as pages ask it: within a time limit, behind a breaker and a bulkhead of its own. Every failure, be it a
 * refused connection, silence, a 5xx or an answer that cannot be read, becomes the same kind of value.
 */
public final class Neighbour {

    /** How many milliseconds the caller still waits. */
    public static final String DEADLINE = "X-Deadline-Millis";

    private static final Shape<GoneNotice> GONE = Shape.of(GoneNotice.class);
    private static final byte[] NOTHING = {};
    private static final Logger log = LoggerFactory.getLogger(Neighbour.class);

    private final String name;
    private final String base;
    private final HttpClient client;
    private final int largest;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;

    Neighbour(String name, URI base, HttpClient client, int largest, CircuitBreaker breaker, Bulkhead bulkhead) {
        this.name = name;
        this.base = StringUtils.trimTrailingCharacter(base.toString(), '/');
        this.client = client;
        this.largest = largest;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
    }

    /** Asks for something by its path, whose values are already encoded. */
    public <T> Mono<Answer<T>> get(String path, Shape<T> shape, Duration limit) {
        return call(Call.get(path), limit, reply -> answer(reply, shape), Answer.Unavailable::new);
    }

    /**
     * Makes a call and reads the reply. What {@code reader} throws counts as a failure of the neighbour, as does any 5xx.
     *
     * @param away what it comes to when there was no reply to be read, given why: for the log, never for readers
     */
    public <T> Mono<T> call(Call call, Duration limit, Function<Reply, T> reader, Function<String, T> away) {
        return Mono.deferContextual(context -> send(call, limit, RequestId.in(context), reader))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .transformDeferred(BulkheadOperator.of(bulkhead))
                .onErrorResume(failure -> Mono.just(away.apply(why(call, failure))));
    }

    private String why(Call call, Throwable failure) {
        String why = name + " " + call.path() + ": " + failure;
        log.debug("{}", why);
        return why;
    }

    private <T> Mono<T> send(Call call, Duration limit, String requestId, Function<Reply, T> reader) {
        byte[] body = call.json() == null ? NOTHING : Json.write(call.json());
        return client.headers(headers -> head(headers, call, limit, requestId))
                .request(io.netty.handler.codec.http.HttpMethod.valueOf(
                        call.method().name()))
                .uri(base + call.path())
                .send(body.length == 0 ? Mono.empty() : Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)))
                .response(this::reply)
                .next()
                .map(reader)
                .timeout(limit);
    }

    private static void head(
            io.netty.handler.codec.http.HttpHeaders headers, Call call, Duration limit, String requestId) {
        call.headers().forEach(headers::set);
        headers.set(DEADLINE, Long.toString(limit.toMillis()));
        if (!requestId.isEmpty()) {
            headers.set(RequestId.HEADER, requestId);
        }
        if (call.json() != null) {
            headers.set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
        }
    }

    private Mono<Reply> reply(HttpClientResponse response, ByteBufFlux content) {
        int status = response.status().code();
        if (status >= 500) {
            return Mono.error(new BrokenAnswer("status " + status));
        }
        HttpHeaders headers = new HttpHeaders();
        response.responseHeaders().forEach(header -> headers.add(header.getKey(), header.getValue()));
        return content.asByteArray()
                .collect(() -> new Bytes(largest), Bytes::add)
                .map(bytes -> new Reply(status, headers, bytes.all()));
    }

    private static <T> Answer<T> answer(Reply reply, Shape<T> shape) {
        return switch (reply.status()) {
            case 200 -> new Answer.Found<>(reply.read(shape));
            // something that cannot be asked for, such as a cursor with a slip in it, is not there either
            case 400, 404, 414, 422 -> new Answer.Unknown<>();
            case 410 -> new Answer.Gone<>(reply.body().length == 0 ? GoneNotice.UNSAID : reply.read(GONE));
            case 301, 308 -> new Answer.Moved<>(location(reply));
            default -> throw new BrokenAnswer("status " + reply.status());
        };
    }

    private static String location(Reply reply) {
        URI location = reply.headers().getLocation();
        if (location == null) {
            throw new BrokenAnswer("moved, but not where to");
        }
        return location.toString();
    }
}
