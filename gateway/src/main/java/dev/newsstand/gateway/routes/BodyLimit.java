package dev.newsstand.gateway.routes;

import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses bodies that are larger than any the API takes, whether their length was announced or not. */
final class BodyLimit implements GatewayFilter {

    private static final long USUAL = 2L * 1024 * 1024;
    private static final long LARGE = 16L * 1024 * 1024;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        long most = ApiPaths.takesLargeBodies(request.getPath().value()) ? LARGE : USUAL;
        if (request.getHeaders().getContentLength() > most) {
            return Mono.error(tooLarge(most));
        }
        return request.getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING)
                ? chain.filter(
                        exchange.mutate().request(counting(request, most)).build())
                : chain.filter(exchange);
    }

    private static ServerHttpRequest counting(ServerHttpRequest request, long most) {
        AtomicLong seen = new AtomicLong();
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                return super.getBody().<DataBuffer>handle((buffer, sink) -> {
                    if (seen.addAndGet(buffer.readableByteCount()) > most) {
                        DataBufferUtils.release(buffer);
                        sink.error(tooLarge(most));
                    } else {
                        sink.next(buffer);
                    }
                });
            }
        };
    }

    private static Refused tooLarge(long most) {
        return new Refused(Problem.of(Problems.TOO_LARGE).detail("The body may have at most " + most + " bytes."));
    }

    @Override
    public String toString() {
        return "[bodies of at most " + USUAL + " or " + LARGE + " bytes]";
    }
}
