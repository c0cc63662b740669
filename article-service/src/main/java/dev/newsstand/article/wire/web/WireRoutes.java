package dev.newsstand.article.wire.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class WireRoutes {

    @Bean
    RouterFunction<ServerResponse> deliveryRoutes(WireHandler wire) {
        return route().POST("/api/v1/newsroom/wire", wire::take).build();
    }
}
