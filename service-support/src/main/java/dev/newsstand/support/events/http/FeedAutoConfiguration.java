package dev.newsstand.support.events.http;

import dev.newsstand.support.events.envelope.CloudEvents;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.client.WebClient;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration
@EnableConfigurationProperties(FeedProperties.class)
class FeedAutoConfiguration {

    @Bean
    EventFeeds eventFeeds(FeedProperties properties) {
        return new EventFeeds(WebClient.builder(), new CloudEvents(JsonMapper.shared()), properties);
    }
}
