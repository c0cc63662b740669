package dev.newsstand.support.web;

import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers HEAD as GET, of which the server leaves out the body; a stream, which would have to end first, is not even begun.
 * Before all guards, so that they see what is answered.
 */
class HeadFilter implements WebFilter, Ordered {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean head = exchange.getRequest().getMethod() == HttpMethod.HEAD
                && exchange.getRequest().getPath().value().startsWith("/api/");
        return chain.filter(
                head
                        ? exchange.mutate()
                                .request(request -> request.method(HttpMethod.GET))
                                .response(new WithoutStream(exchange.getResponse()))
                                .build()
                        : exchange);
    }

    /** What is flushed bit by bit is a stream. */
    private static final class WithoutStream extends ServerHttpResponseDecorator {

        WithoutStream(ServerHttpResponse response) {
            super(response);
        }

        @Override
        public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
            return setComplete();
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }
}
