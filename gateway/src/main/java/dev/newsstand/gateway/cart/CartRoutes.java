package dev.newsstand.gateway.cart;

import static dev.newsstand.gateway.page.Reads.read;

import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.view.CodeForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class CartRoutes {

    @Bean
    RouterFunction<ServerResponse> cartPages(Carts carts, Pages pages) {
        CartPages views = new CartPages(carts, pages);
        CartFormHandler forms = new CartFormHandler(carts, views);
        CodeFormHandler codes = new CodeFormHandler(carts, forms);
        return RouterFunctions.route()
                .route(read("/cart"), views::page)
                .route(read("/cart/drawer"), views::drawer)
                .POST("/cart/lines", forms::add)
                .POST("/cart/lines/{lineId}", forms::set)
                .POST("/cart/lines/{lineId}/remove", forms::remove)
                .POST("/cart/clear", forms::clear)
                .POST(CodeForms.ENTER, codes::enter)
                .POST(CodeForms.REMOVE, codes::remove)
                .POST(CodeForms.DESCRIBE, codes::describe)
                .build();
    }
}
