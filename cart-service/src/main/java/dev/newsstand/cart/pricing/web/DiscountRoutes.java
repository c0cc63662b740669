package dev.newsstand.cart.pricing.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class DiscountRoutes {

    @Bean
    RouterFunction<ServerResponse> discountApi(DiscountHandler discounts) {
        return route().GET("/api/v1/merchant/discount-codes", discounts::list)
                .GET("/api/v1/merchant/discount-codes/{code}", discounts::one)
                .PUT("/api/v1/merchant/discount-codes/{code}", discounts::put)
                .DELETE("/api/v1/merchant/discount-codes/{code}", discounts::delete)
                .build();
    }
}
