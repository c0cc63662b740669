package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Weights;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** With which weights stories are ranked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RankingProperties.class)
class RankingConfiguration {

    @Bean
    Weights weights(RankingProperties properties) {
        return properties.weights();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
