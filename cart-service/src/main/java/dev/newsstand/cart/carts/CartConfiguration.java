package dev.newsstand.cart.carts;

import dev.newsstand.support.web.OpenStreams;
import dev.newsstand.support.work.Repeated;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CartConfiguration {

    @Bean
    OpenStreams openStreams() {
        return new OpenStreams();
    }

    @Bean
    Repeated sweepingOfExpiredCarts(SweepExpired sweep, @Value("${newsstand.carts.sweep-interval}") Duration interval) {
        return new Repeated("delete expired carts", interval, sweep::sweep);
    }
}
