package dev.newsstand.gateway.messaging;

import dev.newsstand.events.Event;
import dev.newsstand.gateway.keep.Trust;
import dev.newsstand.support.events.Delivery;
import dev.newsstand.support.events.EventFeed;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/** Listens to one neighbour: its events empty what is kept of it, and so does every time that it was out of hearing. */
record Following(EventFeed feed, Trust trust, Runnable emptyAll, Consumer<Event> change) {

    private static final Logger log = LoggerFactory.getLogger(Following.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Goes on until it is cancelled. */
    Flux<Delivery> follow() {
        return feed.readNew(this::heard)
                .doOnNext(this::take)
                .doOnError(failure -> {
                    trust.heard(false);
                    log.warn("Listening to {} anew", feed.source(), failure);
                })
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, PAUSE));
    }

    /** Everything is emptied before it is believed again: what is asked for from then on is followed by events. */
    private void heard(boolean now) {
        if (now && !trust.hearing()) {
            emptyAll.run();
        }
        trust.heard(now);
    }

    private void take(Delivery delivery) {
        if (delivery.event() != null) {
            change.accept(delivery.event().data());
        }
        trust.reached(delivery.position().offset(), delivery.event() != null);
    }
}
