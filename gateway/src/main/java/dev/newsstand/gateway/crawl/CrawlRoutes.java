package dev.newsstand.gateway.crawl;

import static dev.newsstand.gateway.page.Reads.read;

import dev.newsstand.gateway.newsroom.Newsroom;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.shop.Shop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class CrawlRoutes {

    private static final String FOR_AN_HOUR = "public, max-age=3600";
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /api/
            Allow: /api/v1/pictures/
            Disallow: /cart
            Disallow: /checkout
            Disallow: /orders
            Disallow: /sandbox
            Disallow: /search
            Disallow: /stock-alerts

            Sitemap: %s
            """;

    @Bean
    RouterFunction<ServerResponse> forCrawlers(Newsroom newsroom, Shop shop, Pages pages) {
        SitemapPages maps = new SitemapPages(newsroom, shop, pages);
        return RouterFunctions.route()
                .route(read("/robots.txt"), request -> robots(pages))
                .route(read(SitemapPages.INDEX), maps::index)
                .route(read(SitemapPages.LISTS), maps::lists)
                .route(read(SitemapPages.PRODUCTS), maps::products)
                .build();
    }

    private static Mono<ServerResponse> robots(Pages pages) {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header(HttpHeaders.CACHE_CONTROL, FOR_AN_HOUR)
                .bodyValue(ROBOTS.formatted(pages.site().absolute(SitemapPages.INDEX)));
    }
}
