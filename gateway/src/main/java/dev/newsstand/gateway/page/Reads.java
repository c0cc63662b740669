package dev.newsstand.gateway.page;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;

/** Requests that read. */
public final class Reads {

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private Reads() {}

    /** {@code GET} and {@code HEAD} of paths of that pattern. */
    public static RequestPredicate read(String pattern) {
        RequestPredicate path = RequestPredicates.path(pattern);
        return RequestPredicates.methods(METHODS.toArray(HttpMethod[]::new)).and(path);
    }
}
