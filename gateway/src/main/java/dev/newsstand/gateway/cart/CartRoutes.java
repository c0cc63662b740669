package dev.newsstand.gateway.cart;

import static dev.newsstand.gateway.page.Reads.read;

import dev.newsstand.gateway.page.CurrentSite;
import dev.newsstand.gateway.page.Notices;
import dev.newsstand.gateway.page.Renderer;
import dev.newsstand.gateway.view.CodeForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class CartRoutes {

    @Bean
    RouterFunction<ServerResponse> cartPages(Carts carts, Renderer renderer, Notices notices, CurrentSite site) {
        CartPages pages = new CartPages(carts, renderer, notices, site);
        CartFormHandler forms = new CartFormHandler(carts, pages);
        CodeFormHandler codes = new CodeFormHandler(carts, forms);
        return RouterFunctions.route()
                .route(read("/cart"), pages::page)
                .route(read("/cart/drawer"), pages::drawer)
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
