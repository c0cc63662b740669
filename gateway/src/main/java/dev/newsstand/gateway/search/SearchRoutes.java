package dev.newsstand.gateway.search;

import static dev.newsstand.gateway.page.Reads.read;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.newsroom.Newsroom;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.shop.Shop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class SearchRoutes {

    @Bean
    RouterFunction<ServerResponse> searchPage(Newsroom newsroom, Shop shop, Carts carts, Pages pages) {
        SearchPages search = new SearchPages(newsroom, shop, carts, pages);
        return RouterFunctions.route().route(read("/search"), search::show).build();
    }
}
