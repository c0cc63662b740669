package dev.newsstand.cart.stock.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class StockRoutes {

    @Bean
    RouterFunction<ServerResponse> stockApi(StockHandler stock, MovementsHandler movements) {
        return route().PUT("/api/v1/merchant/stock/{sku}", stock::set)
                .GET("/api/v1/merchant/stock/{sku}/movements", movements::list)
                .build();
    }
}
