package dev.newsstand.gateway.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets each client address make so many changes a second, and twice as many at once; the next are refused with 429. */
final class WriteLimitFilter implements WebFilter, Ordered {

    private final long perSecond;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(1))
            .build();

    /** @param perSecond 0 for no limit */
    WriteLimitFilter(long perSecond) {
        this.perSecond = perSecond;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (perSecond == 0 || !CrossSiteFilter.changes(exchange)) {
            return chain.filter(exchange);
        }
        ConsumptionProbe probe =
                buckets.get(Client.of(exchange).address(), address -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? chain.filter(exchange) : refuse(exchange, probe.getNanosToWaitForRefill());
    }

    private static Mono<Void> refuse(ServerWebExchange exchange, long nanos) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return Mono.error(new Refused(Problem.of(Problems.TOO_MANY_REQUESTS)));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(2 * perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    @Override
    public int getOrder() {
        return ClientFilter.ORDER + 20;
    }
}
