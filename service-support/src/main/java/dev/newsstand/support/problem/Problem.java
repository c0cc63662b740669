package dev.newsstand.support.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What went wrong with one request, ready to be told: immutable, built up by its {@code with...}-like methods. */
public record Problem(ProblemType type, @Nullable String detail, List<Fault> errors, Map<String, Object> members) {

    /** What is wrong at one place of the request: a JSON pointer into its body, or the name of a parameter. */
    public record Fault(String pointer, String detail) {}

    public Problem {
        errors = List.copyOf(errors);
        members = Map.copyOf(members);
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, null, List.of(), Map.of());
    }

    /** Says what is wrong in words that the caller may read. */
    public Problem detail(String text) {
        return new Problem(type, text, errors, members);
    }

    /** Adds what is wrong at this JSON pointer. */
    public Problem at(String pointer, String what) {
        List<Fault> more = new ArrayList<>(errors);
        more.add(new Fault(pointer, what));
        return new Problem(type, detail, more, members);
    }

    /** Adds an extension member, such as the cart of today. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(type, detail, errors, more);
    }

    /** The answer to this request; needs no application context. */
    public Mono<ServerResponse> response(ServerRequest request) {
        return ServerResponse.status(type.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyValue(body(request.exchange()));
    }

    /** The JSON members, in the order in which they are written. */
    Map<String, Object> body(ServerWebExchange exchange) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type.type());
        body.put("title", type.title());
        body.put("status", type.status().value());
        body.put("detail", detail == null ? type.title() + "." : detail);
        body.put("instance", exchange.getRequest().getPath().value());
        body.put("requestId", RequestIds.of(exchange));
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        body.putAll(members);
        return body;
    }
}
