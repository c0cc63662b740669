package dev.newsstand.gateway.routes;

import dev.newsstand.support.web.OpenStreams;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Bounds how many streams of a service are open, and ends them when the gateway stops: browsers come back by themselves. */
final class StreamBound implements GatewayFilter {

    private final Bulkhead places;
    private final OpenStreams open;

    StreamBound(Bulkhead places, OpenStreams open) {
        this.places = places;
        this.open = open;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return open.untilStop(chain.filter(exchange).flux()).then().transformDeferred(BulkheadOperator.of(places));
    }

    @Override
    public String toString() {
        return "[at most " + places.getBulkheadConfig().getMaxConcurrentCalls() + " streams at a time]";
    }
}
