package dev.newsstand.gateway.messaging;

import dev.newsstand.events.EventType;
import dev.newsstand.gateway.keep.Trusts;
import dev.newsstand.gateway.neighbour.NeighbourSettings;
import dev.newsstand.gateway.newsroom.Newsroom;
import dev.newsstand.gateway.newsroom.Related;
import dev.newsstand.gateway.shop.Shop;
import dev.newsstand.support.events.EventFeed;
import dev.newsstand.support.events.http.EventFeeds;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom the gateway listens to. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    private static final EventType[] NEWSROOM = {
        EventType.ARTICLE_PUBLISHED,
        EventType.ARTICLE_UPDATED,
        EventType.ARTICLE_CORRECTED,
        EventType.ARTICLE_RESTORED,
        EventType.ARTICLE_WITHDRAWN,
        EventType.ARTICLE_KILLED
    };
    private static final EventType[] REMOVALS = {
        EventType.ARTICLE_WITHDRAWN, EventType.ARTICLE_KILLED, EventType.ARTICLE_RESTORED
    };
    private static final EventType[] SHOP = {
        EventType.PRODUCT_CHANGED, EventType.STOCK_DEPLETED, EventType.STOCK_REPLENISHED
    };

    @Bean
    Feeds followedFeeds(
            EventFeeds feeds,
            NeighbourSettings neighbours,
            Trusts trusts,
            Newsroom newsroom,
            Related related,
            Shop shop) {
        Changes changes = new Changes(newsroom, related, shop);
        EventFeed articles = feeds.of("article-service", neighbours.article().toString(), NEWSROOM);
        EventFeed removals = feeds.of("article-service", neighbours.article().toString(), REMOVALS);
        EventFeed products = feeds.of("cart-service", neighbours.cart().toString(), SHOP);
        EventFeed blocks = feeds.of("related-service", neighbours.related().toString(), EventType.RELATED_CHANGED);
        return new Feeds(List.of(
                new Removals(removals, newsroom).follow(),
                new Following(articles, trusts.article(), newsroom::anythingChanged, changes::inTheNewsroom).follow(),
                new Following(products, trusts.cart(), shop::anythingChanged, changes::inTheShop).follow(),
                new Following(blocks, trusts.related(), related::anythingChanged, changes::amongTheRelated).follow()));
    }
}
