package dev.newsstand.support.web;

import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** Answers 405, with the methods that would do, where no route took a request but its path is known. */
final class OtherMethods implements RouterFunction<ServerResponse> {

    private record Known(PathPattern path, Set<HttpMethod> methods) {}

    private final List<Known> known;

    OtherMethods(Map<String, Set<HttpMethod>> routes) {
        this.known = routes.entrySet().stream()
                .map(route -> new Known(PathPatternParser.defaultInstance.parse(route.getKey()), route.getValue()))
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .toList();
    }

    @Override
    public Mono<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        return Mono.justOrEmpty(known.stream()
                .filter(route -> route.path().matches(request.requestPath().pathWithinApplication()))
                .filter(route -> !route.methods().contains(request.method()))
                .findFirst()
                .map(route -> refusal(route.methods())));
    }

    private static HandlerFunction<ServerResponse> refusal(Set<HttpMethod> methods) {
        return request -> {
            request.exchange().getResponse().getHeaders().setAllow(new TreeSet<>(methods));
            return Problem.of(Problems.METHOD_NOT_ALLOWED).response(request);
        };
    }
}
