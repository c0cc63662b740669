package dev.newsstand.support.events.http;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How neighbours' logs are read: {@code silence} is how long a stream may say nothing (its heartbeat is 10 s) before it
 * is taken for dead; a reconnect waits between {@code shortestWait} and {@code longestWait}.
 */
@ConfigurationProperties("newsstand.events.feed")
record FeedProperties(
        @DefaultValue("30s") Duration silence,
        @DefaultValue("100ms") Duration shortestWait,
        @DefaultValue("5s") Duration longestWait) {

    FeedProperties {
        for (Duration duration : List.of(silence, shortestWait, longestWait)) {
            if (!duration.isPositive()) {
                throw new IllegalArgumentException("newsstand.events.feed: durations are above zero, not " + duration);
            }
        }
    }
}
