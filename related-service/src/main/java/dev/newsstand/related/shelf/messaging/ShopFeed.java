package dev.newsstand.related.shelf.messaging;

import dev.newsstand.events.EventType;
import dev.newsstand.support.events.EventSubscription;
import dev.newsstand.support.events.http.EventFeeds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is read of the shop's log. */
@Configuration(proxyBeanMethods = false)
class ShopFeed {

    @Bean
    EventSubscription products(
            EventFeeds feeds, @Value("${newsstand.related.cart-url}") String cartUrl, ShopProjection projection) {
        return new EventSubscription(
                feeds.of(
                        "cart-service",
                        cartUrl,
                        EventType.PRODUCT_CHANGED,
                        EventType.STOCK_DEPLETED,
                        EventType.STOCK_REPLENISHED,
                        EventType.ORDER_PLACED),
                projection);
    }
}
