package dev.newsstand.support.identity;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.util.matcher.OrServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;

/** Calls such as {@code "POST /api/v1/newsroom/**"} that need a bearer token with this scope; {@code *} is any method. */
public record Guarded(String scope, List<String> calls) {

    public Guarded {
        calls = List.copyOf(calls);
        if (calls.isEmpty()) {
            throw new IllegalArgumentException("no calls are guarded by " + scope);
        }
    }

    public Guarded(String scope, String... calls) {
        this(scope, List.of(calls));
    }

    ServerWebExchangeMatcher matcher() {
        return new OrServerWebExchangeMatcher(
                calls.stream().map(Guarded::matcher).toList());
    }

    private static ServerWebExchangeMatcher matcher(String call) {
        int space = call.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("a call is a method and a path pattern, not: " + call);
        }
        String method = call.substring(0, space);
        String path = call.substring(space + 1);
        return method.equals("*")
                ? new PathPatternParserServerWebExchangeMatcher(path)
                : new PathPatternParserServerWebExchangeMatcher(path, HttpMethod.valueOf(method));
    }
}
