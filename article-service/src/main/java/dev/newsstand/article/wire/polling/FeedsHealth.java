package dev.newsstand.article.wire.polling;

import dev.newsstand.article.wire.polling.FeedState.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says which feeds are down. That is their affair: this service stays up, and ready. */
@Component("feedsHealthIndicator")
class FeedsHealth implements ReactiveHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "A feed fails again and again.");

    private final FeedStates states;

    FeedsHealth(FeedStates states) {
        this.states = states;
    }

    @Override
    public Mono<Health> health() {
        return states.all().map(FeedsHealth::of);
    }

    private static Health of(List<FeedState> feeds) {
        Map<String, String> down = new LinkedHashMap<>();
        feeds.stream()
                .filter(feed -> feed.standing() == Standing.DOWN)
                .forEach(feed -> down.put(feed.shown(), String.valueOf(feed.outcome())));
        return Health.status(down.isEmpty() ? Status.UP : DEGRADED)
                .withDetail("polled", feeds.size())
                .withDetail("down", down)
                .build();
    }
}
