package dev.newsstand.article.picture.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class PictureRouting {

    @Bean
    RouterFunction<ServerResponse> pictureRoutes(PictureHandler pictures) {
        return route().POST("/api/v1/newsroom/pictures", pictures::upload)
                .GET("/api/v1/pictures/{id}/{file}", pictures::file)
                .build();
    }
}
