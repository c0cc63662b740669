package dev.newsstand.article.story;

import dev.newsstand.support.identity.Guarded;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StoryConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Supplier<UUID> articleIds() {
        return UUID::randomUUID;
    }

    @Bean
    Guarded newsroom() {
        return new Guarded(
                "newsroom:write",
                "POST /api/v1/newsroom/**",
                "PATCH /api/v1/newsroom/**",
                "GET /api/v1/newsroom/articles/**",
                "GET /api/v1/newsroom/feeds",
                "GET /api/v1/newsroom/topics");
    }
}
