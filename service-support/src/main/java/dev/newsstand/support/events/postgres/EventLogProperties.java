package dev.newsstand.support.events.postgres;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service's own log. {@code source} is the service's name and switches the log on; {@code retention} is how long
 * what was overtaken by a newer event of its subject is kept, and everything of a type in {@code expiring}.
 */
@ConfigurationProperties("newsstand.events")
record EventLogProperties(
        @Nullable String source,
        @DefaultValue("30d") Duration retention,
        @DefaultValue("1h") Duration retentionInterval,
        @DefaultValue("10s") Duration watchInterval,
        @DefaultValue("newsstand.cart.changed.v1") List<String> expiring,
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("256") int batch,
        @DefaultValue("20ms") Duration fastestPoll,
        @DefaultValue("250ms") Duration slowestPoll) {

    EventLogProperties {
        expiring = List.copyOf(expiring);
        if (batch < 1 || batch > 10_000) {
            throw new IllegalArgumentException("newsstand.events.batch: from 1 to 10000, not " + batch);
        }
        for (Duration duration :
                List.of(retention, retentionInterval, watchInterval, heartbeat, fastestPoll, slowestPoll)) {
            if (!duration.isPositive()) {
                throw new IllegalArgumentException("newsstand.events: durations are above zero, not " + duration);
            }
        }
    }

    /** The name of this service as the source of its events. */
    String requiredSource() {
        if (source == null || !source.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "newsstand.events.source: a name such as article-service, not " + source);
        }
        return source;
    }
}
