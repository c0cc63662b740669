package dev.newsstand.gateway.shop;

import static dev.newsstand.gateway.page.Reads.read;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.page.CurrentSite;
import dev.newsstand.gateway.page.Notices;
import dev.newsstand.gateway.page.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ShopRoutes {

    @Bean
    RouterFunction<ServerResponse> shopPages(Shop shop, Carts carts, Pages pages, Notices notices, CurrentSite site) {
        ShopPages handler = new ShopPages(shop, carts, pages, notices, site);
        return RouterFunctions.route()
                .route(read("/products/{handle}"), handler::product)
                .route(read("/shop"), handler::list)
                .build();
    }
}
