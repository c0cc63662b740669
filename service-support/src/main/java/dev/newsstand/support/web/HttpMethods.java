package dev.newsstand.support.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** For services to import: HEAD is answered as GET, and a method that a known path does not have with 405 and {@code Allow}. */
@Configuration(proxyBeanMethods = false)
public class HttpMethods {

    @Bean
    HeadFilter headFilter() {
        return new HeadFilter();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    RouterFunction<ServerResponse> otherMethods(List<RouterFunction<ServerResponse>> routes) {
        return new OtherMethods(KnownRoutes.of(routes));
    }
}
