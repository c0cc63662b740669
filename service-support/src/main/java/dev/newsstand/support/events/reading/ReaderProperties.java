package dev.newsstand.support.events.reading;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How projections are built: events in one transaction, how often a mere position is saved and looked after, and how
 * long to wait before starting again after a failure.
 */
@ConfigurationProperties("newsstand.events.reader")
record ReaderProperties(
        @DefaultValue("100") int batch,
        @DefaultValue("5s") Duration positionInterval,
        @DefaultValue("2s") Duration watchInterval,
        @DefaultValue("100ms") Duration shortestWait,
        @DefaultValue("5s") Duration longestWait) {

    ReaderProperties {
        if (batch < 1 || batch > 200) {
            throw new IllegalArgumentException("newsstand.events.reader.batch: from 1 to 200, not " + batch);
        }
        for (Duration duration : List.of(positionInterval, watchInterval, shortestWait, longestWait)) {
            if (!duration.isPositive()) {
                throw new IllegalArgumentException(
                        "newsstand.events.reader: durations are above zero, not " + duration);
            }
        }
    }
}
