package dev.newsstand.gateway.routes;

import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.ProblemWriter;
import dev.newsstand.support.problem.Problems;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.util.retry.Retry;

/** A service that cannot be reached, is full or stays silent is answered for with 503. One more try for reads, if it was never reached. */
final class AwayFilter implements GatewayFilter {

    private static final Logger log = LoggerFactory.getLogger(AwayFilter.class);

    private final ProblemWriter problems;

    AwayFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return Mono.defer(() -> {
                    exchange.getAttributes().remove(ServerWebExchangeUtils.GATEWAY_ALREADY_ROUTED_ATTR);
                    return chain.filter(exchange);
                })
                .retryWhen(Retry.max(1)
                        .filter(failure -> failure instanceof ConnectException && isRead(exchange))
                        .onRetryExhaustedThrow((retry, signal) -> signal.failure()))
                .onErrorResume(
                        failure -> isAway(failure) && !exchange.getResponse().isCommitted(), failure -> {
                            log.warn(
                                    "{} is not answered: {}",
                                    exchange.getRequest().getPath().value(),
                                    failure.toString());
                            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, "2");
                            return problems.write(exchange, Problem.of(Problems.UNAVAILABLE));
                        });
    }

    private static boolean isRead(ServerWebExchange exchange) {
        return exchange.getRequest().getMethod() == HttpMethod.GET;
    }

    private static boolean isAway(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof TimeoutException
                || failure instanceof PoolAcquirePendingLimitException
                || failure instanceof BulkheadFullException
                || failure instanceof ResponseStatusException late
                        && late.getStatusCode() == HttpStatus.GATEWAY_TIMEOUT;
    }

    @Override
    public String toString() {
        return "[503 when the service is away]";
    }
}
