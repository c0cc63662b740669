package dev.newsstand.article.wire.polling;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Which feeds are asked how often, and whether what they bring is published at once. */
@ConfigurationProperties("newsstand.feeds")
public record Polling(List<String> sources, Duration interval, boolean publish) {

    public Polling {
        sources = sources.stream()
                .map(String::strip)
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
        if (interval.compareTo(Duration.ofSeconds(30)) < 0) {
            throw new IllegalArgumentException("NEWSSTAND_FEEDS_INTERVAL has to be 30 seconds or more");
        }
    }
}
