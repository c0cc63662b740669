package dev.newsstand.gateway.newsroom;

import static dev.newsstand.gateway.page.Reads.read;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.page.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class NewsroomRoutes {

    @Bean
    RouterFunction<ServerResponse> newsroomPages(Newsroom newsroom, Related related, Carts carts, Pages pages) {
        StoryPages stories = new StoryPages(newsroom, related, carts, pages);
        ListPages lists = new ListPages(newsroom, carts, pages);
        return RouterFunctions.route()
                .route(read("/newsroom/{slug}"), stories::show)
                .route(read("/newsroom"), lists::all)
                // feeds of sections have a dot in their names, and are passed through
                .route(read("/newsroom/sections/{section:[^.]+}"), lists::section)
                .build();
    }
}
