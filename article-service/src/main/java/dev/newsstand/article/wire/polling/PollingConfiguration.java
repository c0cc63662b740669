package dev.newsstand.article.wire.polling;

import dev.newsstand.support.work.Repeated;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Polling.class)
class PollingConfiguration {

    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final Duration NEVER = Duration.ofDays(1);

    @Bean
    Repeated feedPolling(Polling polling, PollFeeds feeds) {
        return polling.sources().isEmpty()
                ? new Repeated("poll no feeds", NEVER, Mono::empty)
                : new Repeated("poll feeds", LOOK, feeds::round);
    }
}
