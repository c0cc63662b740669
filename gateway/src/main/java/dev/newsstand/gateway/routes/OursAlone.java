package dev.newsstand.gateway.routes;

import dev.newsstand.gateway.edge.SecurityHeaders;
import dev.newsstand.support.problem.RequestIds;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** Takes out of a service's answer what the gateway says itself, so that nothing stands there twice. */
final class OursAlone implements HttpHeadersFilter, Ordered {

    @Override
    public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
        HttpHeaders rest = new HttpHeaders();
        headers.forEach((name, values) -> {
            if (!name.equalsIgnoreCase(RequestIds.HEADER) && !SecurityHeaders.isOurs(name)) {
                rest.put(name, values);
            }
        });
        return rest;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
