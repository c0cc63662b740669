package dev.newsstand.cart;

import dev.newsstand.cart.domain.ShopCurrency;
import dev.newsstand.support.identity.Guarded;
import dev.newsstand.support.web.HttpMethods;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

@SpringBootApplication(proxyBeanMethods = false)
@Import(HttpMethods.class)
public class CartService {

    public static void main(String[] args) {
        SpringApplication.run(CartService.class, args);
    }

    /** Microseconds, as PostgreSQL stores them. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean
    ShopCurrency shopCurrency(Environment environment) {
        return ShopCurrency.of(environment.getRequiredProperty("newsstand.currency"));
    }

    @Bean
    Guarded merchantCalls() {
        return new Guarded("shop:write", "* /api/v1/merchant/**");
    }
}
