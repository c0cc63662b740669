package dev.newsstand.support.events.http;

import dev.newsstand.support.events.Delivery;
import dev.newsstand.support.events.EventFeed;
import dev.newsstand.support.events.Position;
import dev.newsstand.support.events.PositionUnknown;
import dev.newsstand.support.events.envelope.CloudEvents;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Reads {@code GET /internal/events} of the owner: one lane, which reconnects by itself where it broke off. Its only
 * error is {@link PositionUnknown}. Events of types that this version does not know only move the position.
 */
final class HttpEventFeed implements EventFeed {

    private static final Logger log = LoggerFactory.getLogger(HttpEventFeed.class);
    private static final String LANE = "0";
    private static final String LATEST = "latest";
    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
            new ParameterizedTypeReference<>() {};

    private final String source;
    private final WebClient owner;
    private final Set<String> types;
    private final CloudEvents cloudEvents;
    private final FeedProperties properties;

    HttpEventFeed(
            String source, WebClient owner, Set<String> types, CloudEvents cloudEvents, FeedProperties properties) {
        this.source = source;
        this.owner = owner;
        this.types = types;
        this.cloudEvents = cloudEvents;
        this.properties = properties;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public Flux<Delivery> read(Collection<Position> after) {
        return after.stream()
                .filter(position -> position.lane().equals(LANE))
                .findFirst()
                .map(position -> reconnecting(position.offset()))
                .orElseGet(() -> reconnecting(""));
    }

    @Override
    public Flux<Delivery> readNew() {
        return reconnecting(LATEST);
    }

    @Override
    public Flux<Delivery> readNew(Consumer<Boolean> heard) {
        return reconnecting(LATEST, heard);
    }

    private Flux<Delivery> reconnecting(String after) {
        return reconnecting(after, heard -> {});
    }

    private Flux<Delivery> reconnecting(String after, Consumer<Boolean> heard) {
        return Flux.defer(() -> {
            AtomicReference<String> reached = new AtomicReference<>(after);
            return Flux.defer(() -> connection(reached.get()))
                    .doOnNext(delivery -> heard.accept(true))
                    .doOnError(failure -> heard.accept(false))
                    .doOnNext(delivery -> reached.set(delivery.position().offset()))
                    .retryWhen(Retry.backoff(Long.MAX_VALUE, properties.shortestWait())
                            .maxBackoff(properties.longestWait())
                            .transientErrors(true)
                            .filter(failure -> !(failure instanceof PositionUnknown))
                            .doBeforeRetry(this::tell));
        });
    }

    private Flux<Delivery> connection(String after) {
        return owner.get()
                .uri(uri -> {
                    uri.path("/internal/events");
                    if (!after.isEmpty()) {
                        uri.queryParam("after", after);
                    }
                    return types.isEmpty()
                            ? uri.build()
                            : uri.queryParam("types", String.join(",", types)).build();
                })
                .retrieve()
                .onStatus(HttpStatus.GONE::equals, gone -> Mono.just(new PositionUnknown(source, after)))
                .bodyToFlux(EVENT)
                .timeout(properties.silence())
                .mapNotNull(this::delivery)
                .concatWith(Mono.error(() -> new StreamEnded(source)));
    }

    private @Nullable Delivery delivery(ServerSentEvent<String> sent) {
        String id = sent.id();
        if (id == null) {
            return null;
        }
        Position position = new Position(LANE, id);
        String data = Objects.requireNonNullElse(sent.data(), "");
        if ("heartbeat".equals(sent.event())) {
            return new Delivery(position, null, data.equals("end"));
        }
        return new Delivery(position, cloudEvents.read(data).orElse(null));
    }

    private void tell(Retry.RetrySignal retry) {
        if (retry.totalRetriesInARow() == 0) {
            log.info(
                    "The log of {} broke off ({}); connecting again",
                    source,
                    retry.failure().toString());
        } else if (retry.totalRetriesInARow() % 20 == 10) {
            log.warn(
                    "The log of {} cannot be read since {} attempts: {}",
                    source,
                    retry.totalRetriesInARow(),
                    retry.failure().toString());
        }
    }
}
