package dev.newsstand.support.web;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Which methods each path answers to, read from the routes themselves. */
public final class KnownRoutes implements RouterFunctions.Visitor, RequestPredicates.Visitor {

    private final Map<String, Set<HttpMethod>> methods = new TreeMap<>();
    private Set<HttpMethod> method = Set.of();
    private String path = "";

    private KnownRoutes() {}

    /** The routes' calls as {@code METHOD /path}. */
    public static Set<String> calls(Iterable<? extends RouterFunction<?>> routes) {
        Set<String> calls = new TreeSet<>();
        of(routes).forEach((path, methods) -> methods.forEach(method -> calls.add(method + " " + path)));
        return calls;
    }

    static Map<String, Set<HttpMethod>> of(Iterable<? extends RouterFunction<?>> routes) {
        KnownRoutes known = new KnownRoutes();
        routes.forEach(route -> route.accept(known));
        return known.methods;
    }

    @Override
    public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
        predicate.accept(this);
        methods.computeIfAbsent(path, key -> new TreeSet<>()).addAll(method);
    }

    @Override
    public void method(Set<HttpMethod> allowed) {
        method = new LinkedHashSet<>(allowed);
    }

    @Override
    public void path(String pattern) {
        path = pattern;
    }

    @Override
    public void startNested(RequestPredicate predicate) {}

    @Override
    public void endNested(RequestPredicate predicate) {}

    @Override
    public void resources(Function<ServerRequest, Mono<Resource>> lookup) {}

    @Override
    public void attributes(Map<String, Object> attributes) {}

    @Override
    public void unknown(RouterFunction<?> route) {}

    @Override
    public void pathExtension(String extension) {}

    @Override
    public void header(String name, String value) {}

    @Override
    public void queryParam(String name, String value) {}

    @Override
    public void version(String version) {}

    @Override
    public void startAnd() {}

    @Override
    public void and() {}

    @Override
    public void endAnd() {}

    @Override
    public void startOr() {}

    @Override
    public void or() {}

    @Override
    public void endOr() {}

    @Override
    public void startNegate() {}

    @Override
    public void endNegate() {}

    @Override
    public void unknown(RequestPredicate predicate) {}
}
