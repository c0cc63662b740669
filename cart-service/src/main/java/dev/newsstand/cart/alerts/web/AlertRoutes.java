package dev.newsstand.cart.alerts.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class AlertRoutes {

    @Bean
    RouterFunction<ServerResponse> stockAlertApi(SignUpHandler signUps, AlertHandler alerts) {
        return route().POST("/api/v1/stock-alerts", signUps::signUp)
                .GET("/api/v1/stock-alerts/{token}", alerts::read)
                .POST("/api/v1/stock-alerts/{token}/confirm", alerts::confirm)
                .DELETE("/api/v1/stock-alerts/{token}", alerts::leave)
                .build();
    }
}
