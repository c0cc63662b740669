package dev.newsstand.article.wire.polling;

import dev.newsstand.article.outside.Fetch;
import dev.newsstand.article.outside.Fetched;
import dev.newsstand.article.outside.Fetched.Validators;
import dev.newsstand.article.wire.ImportWire;
import dev.newsstand.article.wire.Taken;
import dev.newsstand.article.wire.WireReader;
import dev.newsstand.article.wire.WireReader.Delivery;
import dev.newsstand.article.wire.polling.Feeds.Due;
import dev.newsstand.support.web.Blocking;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the feeds that are due, and takes in what they bring as if it had been sent. A feed that fails is asked ever less often. */
@Component
public class PollFeeds {

    private static final Logger log = LoggerFactory.getLogger(PollFeeds.class);
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final int AT_ONCE = 2;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final MediaType XML = MediaType.APPLICATION_XML;

    private final Polling polling;
    private final Feeds feeds;
    private final Fetch fetch;
    private final List<WireReader> readers;
    private final ImportWire imports;
    private final MeterRegistry meters;

    PollFeeds(
            Polling polling,
            Feeds feeds,
            Fetch fetch,
            List<WireReader> readers,
            ImportWire imports,
            MeterRegistry meters) {
        this.polling = polling;
        this.feeds = feeds;
        this.fetch = fetch;
        this.readers = List.copyOf(readers);
        this.imports = imports;
        this.meters = meters;
    }

    Mono<Void> round() {
        return round(polling.sources());
    }

    /** Those of these feeds that are due. */
    public Mono<Void> round(List<String> addresses) {
        return feeds.take(addresses, LEASE)
                .collectList()
                .flatMap(due -> reactor.core.publisher.Flux.fromIterable(due)
                        .flatMap(this::ask, AT_ONCE)
                        .then());
    }

    private Mono<Void> ask(Due feed) {
        return fetch.file(feed.address(), feed.known(), MOST_BYTES).flatMap(fetched -> switch (fetched) {
            case Fetched.Unchanged same -> answered(feed, feed.known(), "unchanged");
            case Fetched.Refused(String why) -> failed(feed, why, null);
            case Fetched.Failed(String why, Duration retryAfter) -> failed(feed, why, retryAfter);
            case Fetched.File file -> take(feed, file);
        });
    }

    private Mono<Void> take(Due feed, Fetched.File file) {
        MediaType type = type(file.type());
        WireReader reader =
                readers.stream().filter(each -> each.reads(type)).findFirst().orElseThrow();
        return Blocking.call(() -> reader.read(file.bytes(), type)).flatMap(delivery -> switch (delivery) {
            case Delivery.Items(var entries) ->
                imports.take(entries, polling.publish())
                        .flatMap(taken -> answered(feed, file.validators(), said(taken)));
            case Delivery.Broken(String why) -> failed(feed, why, null);
            case Delivery.Forbidden(String why) -> failed(feed, why, null);
        });
    }

    /** Many servers call their feeds HTML or plain text: what they are shows when they are read. */
    private MediaType type(@Nullable String said) {
        try {
            MediaType type = said == null ? XML : MediaType.parseMediaType(said);
            if (readers.stream().anyMatch(reader -> reader.reads(type))) {
                return type;
            }
            return type.getCharset() == null ? XML : new MediaType(XML, type.getCharset());
        } catch (InvalidMediaTypeException odd) {
            return XML;
        }
    }

    private static String said(List<Taken> taken) {
        long rejected = taken.stream().filter(Taken.Rejected.class::isInstance).count();
        return "%d items, %d rejected".formatted(taken.size(), rejected);
    }

    private Mono<Void> answered(Due feed, Validators known, String outcome) {
        count(outcome.equals("unchanged") ? "unchanged" : "taken");
        return feeds.answered(feed.address(), known, polling.interval(), outcome);
    }

    private Mono<Void> failed(Due feed, String why, @Nullable Duration retryAfter) {
        count("failed");
        log.warn("feed {} could not be taken: {}", feed.address(), why);
        return feeds.failed(feed.address(), pause(feed.failures(), retryAfter), why);
    }

    /** Twice as long after each failure, a day at most; longer where the server asks for it. */
    private Duration pause(int failures, @Nullable Duration retryAfter) {
        Duration longer = polling.interval().multipliedBy(1L << Math.min(failures + 1, 12));
        Duration pause = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
        return retryAfter != null && retryAfter.compareTo(pause) > 0 ? retryAfter : pause;
    }

    private void count(String outcome) {
        meters.counter("newsstand.feeds.polls", "outcome", outcome).increment();
    }
}
