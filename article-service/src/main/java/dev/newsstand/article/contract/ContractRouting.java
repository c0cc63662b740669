package dev.newsstand.article.contract;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ContractRouting {

    @Bean
    RouterFunction<ServerResponse> contractRoutes() throws IOException {
        byte[] document = document();
        return route().GET(
                        "/api/v1/article-service/openapi.json",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(document))
                .build();
    }

    private static byte[] document() throws IOException {
        try (InputStream stream = new ClassPathResource("openapi.json").getInputStream()) {
            return stream.readAllBytes();
        }
    }
}
