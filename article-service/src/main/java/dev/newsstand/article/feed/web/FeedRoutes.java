package dev.newsstand.article.feed.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Feeds have the addresses that readers see: the gateway hands them on as they are. */
@Configuration(proxyBeanMethods = false)
class FeedRoutes {

    @Bean
    RouterFunction<ServerResponse> feeds(FeedHandler feeds, SitemapHandler sitemaps) {
        return route().GET("/newsroom.rss", feeds::newsroom)
                .GET("/newsroom.atom", feeds::newsroom)
                .GET("/newsroom.json", feeds::newsroom)
                .GET("/newsroom/sections/{file}", feeds::section)
                .GET("/sitemap-newsroom.xml", sitemaps::newsroom)
                .GET("/sitemap-news.xml", sitemaps::news)
                .build();
    }
}
