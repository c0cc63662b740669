package dev.newsstand.gateway.shop;

import static dev.newsstand.gateway.page.Reads.read;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.page.CurrentSite;
import dev.newsstand.gateway.page.Notices;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Renderer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ShopRoutes {

    @Bean
    ShopPages shopHandler(Shop shop, Carts carts, Pages pages, Notices notices, CurrentSite site) {
        return new ShopPages(shop, carts, pages, notices, site);
    }

    @Bean
    RouterFunction<ServerResponse> shopPages(ShopPages handler) {
        return RouterFunctions.route()
                .route(read("/products/{handle}"), handler::product)
                .route(read("/shop"), handler::list)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> stockAlertPages(
            StockAlerts alerts, ShopPages shop, Carts carts, Renderer renderer, Notices notices, CurrentSite site) {
        AskingHandler asking = new AskingHandler(alerts, shop, carts, notices);
        AlertPages pages = new AlertPages(alerts, carts, renderer, notices, site);
        return RouterFunctions.route()
                .POST("/stock-alerts", asking::ask)
                .route(read("/stock-alerts/{token}"), pages::show)
                .POST("/stock-alerts/{token}/confirm", pages::confirm)
                .POST("/stock-alerts/{token}/leave", pages::leave)
                .build();
    }
}
