package dev.newsstand.cart.imports.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ImportRoutes {

    @Bean
    RouterFunction<ServerResponse> importApi(ImportHandler imports) {
        return route().POST("/api/v1/merchant/products/import", imports::take).build();
    }
}
