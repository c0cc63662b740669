package dev.newsstand.gateway.neighbour;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The three services. A breaker opens when half of the last twenty calls failed and tries again after two seconds, so that
 * a service that came back is soon asked again.
 */
public record Neighbours(Neighbour article, Neighbour cart, Neighbour related) {

    private static final Logger log = LoggerFactory.getLogger(Neighbours.class);

    private static final CircuitBreakerConfig BREAKER = CircuitBreakerConfig.custom()
            // without its lock: one event loop never waits for another
            .slidingWindow(20, 20, SlidingWindowType.COUNT_BASED, SlidingWindowSynchronizationStrategy.LOCK_FREE)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(2))
            .permittedNumberOfCallsInHalfOpenState(2)
            .maxWaitDurationInHalfOpenState(Duration.ofSeconds(2))
            .build();

    /** The breakers and bulkheads are entered into the registries under the services' names. */
    public static Neighbours of(
            NeighbourSettings settings, CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
        return new Neighbours(
                neighbour("article-service", settings.article(), settings, breakers, bulkheads),
                neighbour("cart-service", settings.cart(), settings, breakers, bulkheads),
                neighbour("related-service", settings.related(), settings, breakers, bulkheads));
    }

    private static Neighbour neighbour(
            String name,
            URI base,
            NeighbourSettings settings,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads) {
        CircuitBreaker breaker = breakers.circuitBreaker(name, BREAKER);
        breaker.getEventPublisher().onStateTransition(event -> log.warn("{}: {}", name, event.getStateTransition()));
        Bulkhead bulkhead = bulkheads.bulkhead(
                name,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.calls())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
        return new Neighbour(
                name, base, Connections.client("pages-" + name, settings), settings.answerBytes(), breaker, bulkhead);
    }
}
