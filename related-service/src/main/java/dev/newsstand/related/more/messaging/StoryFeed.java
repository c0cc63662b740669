package dev.newsstand.related.more.messaging;

import dev.newsstand.events.EventType;
import dev.newsstand.support.events.EventSubscription;
import dev.newsstand.support.events.http.EventFeeds;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is read of the newsroom's log, and where that is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoryFeed.Neighbour.class)
class StoryFeed {

    /** The base URL of article-service. */
    @ConfigurationProperties("newsstand.related")
    record Neighbour(URI articleUrl) {}

    @Bean
    EventSubscription stories(EventFeeds feeds, Neighbour neighbour, StoryProjection projection) {
        return new EventSubscription(
                feeds.of(
                        "article-service",
                        neighbour.articleUrl().toString(),
                        EventType.ARTICLE_PUBLISHED,
                        EventType.ARTICLE_UPDATED,
                        EventType.ARTICLE_CORRECTED,
                        EventType.ARTICLE_RESTORED,
                        EventType.ARTICLE_WITHDRAWN,
                        EventType.ARTICLE_KILLED),
                projection);
    }
}
