package dev.newsstand.cart.openapi;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Serves the hand-written OpenAPI document, which a test holds to the code. */
@Configuration(proxyBeanMethods = false)
class OpenApiRoutes {

    static final Resource DOCUMENT = new ClassPathResource("openapi.json");

    @Bean
    RouterFunction<ServerResponse> openApi() {
        return route().GET(
                        "/api/v1/cart-service/openapi.json",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(DOCUMENT))
                .build();
    }
}
