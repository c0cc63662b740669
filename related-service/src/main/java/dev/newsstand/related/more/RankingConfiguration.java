package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Ranking;
import dev.newsstand.related.more.domain.Weights;
import dev.newsstand.related.more.domain.WordsAndTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which ranking is used, and with which weights. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RankingProperties.class)
class RankingConfiguration {

    @Bean
    Weights weights(RankingProperties properties) {
        return properties.weights();
    }

    @Bean
    Ranking ranking(Weights weights) {
        return new WordsAndTime(weights);
    }
}
