package dev.newsstand.gateway.messaging;

import dev.newsstand.events.Event;
import dev.newsstand.events.article.ArticleEvent;
import dev.newsstand.gateway.newsroom.Newsroom;
import dev.newsstand.support.events.Delivery;
import dev.newsstand.support.events.EventFeed;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/**
 * Reads from the log's beginning which stories were withdrawn or killed, so that a gateway that has just started knows
 * them too: the log keeps the newest event of every story for good.
 */
record Removals(EventFeed feed, Newsroom newsroom) {

    private static final Logger log = LoggerFactory.getLogger(Removals.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Goes on until it is cancelled. */
    Flux<Delivery> follow() {
        return feed.read(List.of())
                .doOnNext(this::take)
                .doOnError(failure -> log.warn("Reading what {} took back anew", feed.source(), failure))
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, PAUSE));
    }

    private void take(Delivery delivery) {
        if (delivery.event() != null) {
            take(delivery.event().data());
        }
        if (delivery.atEnd()) {
            newsroom.gone().complete();
        }
    }

    private void take(Event event) {
        switch (event) {
            case ArticleEvent.Gone gone ->
                newsroom.went(gone.subject(), gone.article().version());
            case ArticleEvent.Shown shown ->
                newsroom.isBack(shown.subject(), shown.article().version());
            default -> {
                // not about a story
            }
        }
    }
}
