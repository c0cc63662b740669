package dev.newsstand.cart.checkouts.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class CheckoutRoutes {

    @Bean
    RouterFunction<ServerResponse> checkoutApi(OpenHandler open, CheckoutHandler checkouts, RefundHandler refunds) {
        return route().POST("/api/v1/checkouts", open::open)
                .GET("/api/v1/checkouts/{id}", checkouts::get)
                .DELETE("/api/v1/checkouts/{id}", checkouts::release)
                .POST("/api/v1/checkouts/{id}/complete", checkouts::complete)
                .GET("/api/v1/merchant/refunds", refunds::list)
                .build();
    }
}
