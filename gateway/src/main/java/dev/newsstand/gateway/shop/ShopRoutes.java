package dev.newsstand.gateway.shop;

import static dev.newsstand.gateway.page.Reads.read;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.page.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ShopRoutes {

    @Bean
    ShopPages shopHandler(Shop shop, Carts carts, Pages pages) {
        return new ShopPages(shop, carts, pages);
    }

    @Bean
    RouterFunction<ServerResponse> shopPages(ShopPages handler) {
        return RouterFunctions.route()
                .route(read("/products/{handle}"), handler::product)
                .route(read("/shop"), handler::list)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> stockAlertPages(StockAlerts alerts, ShopPages shop, Carts carts, Pages pages) {
        AskingHandler asking = new AskingHandler(alerts, shop, carts, pages);
        AlertPages links = new AlertPages(alerts, carts, pages);
        return RouterFunctions.route()
                .POST("/stock-alerts", asking::ask)
                .route(read("/stock-alerts/{token}"), links::show)
                .POST("/stock-alerts/{token}/confirm", links::confirm)
                .POST("/stock-alerts/{token}/leave", links::leave)
                .build();
    }
}
