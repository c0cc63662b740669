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
import reactor.netty.ReactorNetty;

@SpringBootApplication(proxyBeanMethods = false)
@Import(HttpMethods.class)
public class CartService {

    public static void main(String[] args) {
        useAsManyThreadsAsProcessors();
        SpringApplication.run(CartService.class, args);
    }

    /** Netty takes four where there are fewer processors: then threads take turns that only hand a request to each other. */
    private static void useAsManyThreadsAsProcessors() {
        if (System.getProperty(ReactorNetty.IO_WORKER_COUNT) == null) {
            int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
            System.setProperty(ReactorNetty.IO_WORKER_COUNT, String.valueOf(threads));
        }
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
