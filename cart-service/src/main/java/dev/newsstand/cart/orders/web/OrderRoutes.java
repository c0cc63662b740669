package dev.newsstand.cart.orders.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class OrderRoutes {

    @Bean
    RouterFunction<ServerResponse> orderApi(OrderHandler orders) {
        return route().GET("/api/v1/orders/{id}", orders::own)
                .GET("/api/v1/merchant/orders", orders::list)
                .GET("/api/v1/merchant/orders/{id}", orders::one)
                .build();
    }
}
