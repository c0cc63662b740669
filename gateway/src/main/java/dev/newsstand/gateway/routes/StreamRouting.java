package dev.newsstand.gateway.routes;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.filter.NettyRoutingFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.client.HttpClient;

/** Passes requests on, streams over connections of their own: however many pages are open, a call finds a free one. */
final class StreamRouting extends NettyRoutingFilter {

    private final HttpClient streams;

    StreamRouting(
            HttpClient calls,
            HttpClient streams,
            ObjectProvider<List<HttpHeadersFilter>> headersFilters,
            HttpClientProperties properties) {
        super(calls, headersFilters, properties);
        this.streams = streams;
    }

    @Override
    protected HttpClient getHttpClient(Route route, ServerWebExchange exchange) {
        return ApiPaths.isStream(exchange.getRequest().getPath().value())
                ? streams
                : super.getHttpClient(route, exchange);
    }
}
