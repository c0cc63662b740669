package dev.newsstand.gateway.checkout;

import static dev.newsstand.gateway.page.Reads.read;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.neighbour.Neighbours;
import dev.newsstand.gateway.page.PageSettings;
import dev.newsstand.gateway.page.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class CheckoutRoutes {

    @Bean
    Checkouts checkouts(Neighbours neighbours, PageSettings settings) {
        return new Checkouts(neighbours.cart(), settings);
    }

    @Bean
    RouterFunction<ServerResponse> checkoutPages(Checkouts checkouts, Carts carts, Pages pages, PageSettings settings) {
        CheckoutHandler form = new CheckoutHandler(checkouts, carts, pages, settings);
        ReviewHandler review = new ReviewHandler(checkouts, carts, pages);
        SandboxHandler sandbox = new SandboxHandler(checkouts, carts, pages);
        OrderHandler orders = new OrderHandler(checkouts, carts, pages);
        return RouterFunctions.route()
                .route(read("/checkout"), form::form)
                .POST("/checkout", form::begin)
                .route(read("/checkout/{id}"), review::show)
                .POST("/checkout/{id}/complete", review::complete)
                .POST("/checkout/{id}/release", review::release)
                .route(read("/sandbox/payments/{id}"), sandbox::show)
                .POST("/sandbox/payments/{id}", sandbox::decide)
                .route(read("/orders/{id}"), orders::show)
                .build();
    }
}
