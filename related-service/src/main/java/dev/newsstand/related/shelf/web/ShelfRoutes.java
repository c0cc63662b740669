package dev.newsstand.related.shelf.web;

import dev.newsstand.support.identity.Guarded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Where the shelf is served. */
@Configuration(proxyBeanMethods = false)
class ShelfRoutes {

    private static final String BASE = "/api/v1/related/{articleId}";

    @Bean
    RouterFunction<ServerResponse> shelves(ShelfHandler shelf) {
        return RouterFunctions.route()
                .GET(BASE + "/products", shelf::products)
                .PUT(BASE + "/shelf", shelf::decide)
                .DELETE(BASE + "/shelf", shelf::leaveOpen)
                .build();
    }

    @Bean
    Guarded shelfOfEditors() {
        return new Guarded("newsroom:write", "PUT /api/v1/related/*/shelf", "DELETE /api/v1/related/*/shelf");
    }
}
