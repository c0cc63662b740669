package dev.newsstand.article.live.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class LiveRoutes {

    @Bean
    RouterFunction<ServerResponse> liveNewsRoutes(LiveHandler live) {
        return route().GET("/api/v1/newsroom/live", live::stream).build();
    }
}
