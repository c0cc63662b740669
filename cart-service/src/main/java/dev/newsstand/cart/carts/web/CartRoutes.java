package dev.newsstand.cart.carts.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class CartRoutes {

    @Bean
    RouterFunction<ServerResponse> cartApi(
            ReadHandler read,
            AddHandler add,
            ChangeHandler change,
            MergeHandler merge,
            HistoryHandler history,
            StreamHandler stream) {
        return route().GET("/api/v1/cart", read::read)
                .PATCH("/api/v1/cart", change::describe)
                .DELETE("/api/v1/cart", change::clear)
                .PUT("/api/v1/cart/discount-codes", change::enterCodes)
                .POST("/api/v1/cart/lines", add::add)
                .PATCH("/api/v1/cart/lines/{lineId}", change::setQuantity)
                .DELETE("/api/v1/cart/lines/{lineId}", change::removeLine)
                .POST("/api/v1/cart/undo", change::undo)
                .POST("/api/v1/cart/merge", merge::merge)
                .GET("/api/v1/cart/events", history::read)
                .GET("/api/v1/cart/stream", stream::stream)
                .build();
    }
}
