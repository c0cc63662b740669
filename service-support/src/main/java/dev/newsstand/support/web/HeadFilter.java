package dev.newsstand.support.web;

import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers HEAD as GET, of which the server leaves out the body. Before all guards, so that they see what is answered. */
class HeadFilter implements WebFilter, Ordered {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean head = exchange.getRequest().getMethod() == HttpMethod.HEAD
                && exchange.getRequest().getPath().value().startsWith("/api/");
        return chain.filter(
                head
                        ? exchange.mutate()
                                .request(request -> request.method(HttpMethod.GET))
                                .build()
                        : exchange);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }
}
