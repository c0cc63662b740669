package dev.newsstand.cart.products.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ProductRoutes {

    @Bean
    RouterFunction<ServerResponse> productApi(ProductHandler products, PublishHandler publish) {
        return route().GET("/api/v1/products", products::list)
                .GET("/api/v1/products/{handle}", products::one)
                .PUT("/api/v1/merchant/products/{handle}", publish::put)
                .build();
    }
}
