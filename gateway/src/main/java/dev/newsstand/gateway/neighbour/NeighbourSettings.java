package dev.newsstand.gateway.neighbour;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are, and how much is asked of each.
 *
 * @param article base address of article-service
 * @param connections most connections to one service, for pages and for routes each
 * @param streams most streams of one service that readers have open at a time
 * @param streamSilence longest that a stream says nothing, not even a heartbeat
 * @param acquireLimit longest wait for one of them
 * @param connectLimit longest wait for a new one
 * @param calls most calls of pages to one service at a time; the next are refused at once
 * @param answerBytes largest answer that a page reads
 */
@ConfigurationProperties("newsstand.neighbours")
public record NeighbourSettings(
        URI article,
        URI cart,
        URI related,
        @DefaultValue("256") int connections,
        @DefaultValue("2000") int streams,
        @DefaultValue("60s") Duration streamSilence,
        @DefaultValue("250ms") Duration acquireLimit,
        @DefaultValue("500ms") Duration connectLimit,
        @DefaultValue("256") int calls,
        @DefaultValue("2097152") int answerBytes) {

    public NeighbourSettings {
        if (connections < 1 || streams < 1 || calls < 1 || answerBytes < 1) {
            throw new IllegalArgumentException(
                    "newsstand.neighbours: connections, streams, calls and answer-bytes are at least 1");
        }
    }
}
