package dev.newsstand.gateway.routes;

import java.util.regex.Pattern;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * {@code ?after=} of a stream's address stands for {@code Last-Event-ID}, which a browser cannot send the first time. When it
 * comes back by itself, the header knows better.
 */
final class ResumeByAddress implements GatewayFilter {

    private static final String LAST = "Last-Event-ID";
    private static final Pattern PLACE = Pattern.compile("[\\w-]{1,100}");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String after = request.getQueryParams().getFirst("after");
        if (after == null
                || !PLACE.matcher(after).matches()
                || request.getHeaders().containsHeader(LAST)) {
            return chain.filter(exchange);
        }
        return chain.filter(exchange.mutate()
                .request(request.mutate().header(LAST, after).build())
                .build());
    }

    @Override
    public String toString() {
        return "[after= for " + LAST + "]";
    }
}
