package dev.newsstand.gateway.page;

import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Parameters of a page's address. */
public final class Query {

    private static final int LONGEST = 400;

    private Query() {}

    /** The parameter's value; null when it is absent, blank or longer than any of ours. */
    public static @Nullable String text(ServerRequest request, String name) {
        return request.queryParam(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .orElse(null);
    }
}
