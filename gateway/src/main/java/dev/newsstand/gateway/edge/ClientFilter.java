package dev.newsstand.gateway.edge;

import dev.newsstand.gateway.neighbour.RequestId;
import dev.newsstand.support.problem.RequestIds;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Notes who is asking, and sets the headers that every answer carries. */
final class ClientFilter implements WebFilter, Ordered {

    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    private final Clients clients;

    ClientFilter(Clients clients) {
        this.clients = clients;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Client client = clients.of(exchange.getRequest());
        client.rememberIn(exchange);
        SecurityHeaders.set(exchange.getResponse().getHeaders(), client.onHttps());
        return chain.filter(exchange).contextWrite(context -> RequestId.put(context, RequestIds.of(exchange)));
    }

    @Override
    public int getOrder() {
        return ORDER;
    }
}
