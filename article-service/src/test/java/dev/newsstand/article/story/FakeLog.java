package dev.newsstand.article.story;

import dev.newsstand.support.events.EventLog;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Mono;

@TestConfiguration
public class FakeLog {
    @Bean
    @ConditionalOnMissingBean
    EventLog fakeLog() {
        return event -> Mono.empty();
    }
}
