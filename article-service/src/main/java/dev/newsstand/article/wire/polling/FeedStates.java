package dev.newsstand.article.wire.polling;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How the feeds fare that are asked, in the order in which they were named. */
@Component
class FeedStates {

    private final Polling polling;
    private final Feeds feeds;

    FeedStates(Polling polling, Feeds feeds) {
        this.polling = polling;
        this.feeds = feeds;
    }

    Mono<List<FeedState>> all() {
        List<String> sources = polling.sources();
        return feeds.states(sources)
                .collectMap(FeedState::address)
                .map(known -> sources.stream()
                        .map(source -> known.getOrDefault(source, FeedState.unasked(source)))
                        .toList());
    }
}
