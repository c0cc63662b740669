package dev.newsstand.support.events.postgres;

import dev.newsstand.support.identity.Guarded;
import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestTokens;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service that does nothing but own a log. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Owner {

    @Bean
    Guarded guarded() {
        return new Guarded("newsroom:write", "POST /guarded");
    }

    /** Starts it with a log in that database. */
    static ConfigurableApplicationContext start(TestDatabase database, int port) {
        return start(
                Owner.class,
                database,
                Map.of(
                        "newsstand.default-port", port,
                        "newsstand.events.source", "owner",
                        "newsstand.events.heartbeat", "300ms",
                        "spring.flyway.locations", "classpath:db/migration-events"));
    }

    /** Starts a service over that database, with these properties besides what all share. */
    static ConfigurableApplicationContext start(Class<?> service, TestDatabase database, Map<String, Object> more) {
        Map<String, Object> properties = new LinkedHashMap<>(Map.of(
                "spring.config.import",
                "classpath:service-defaults.yml",
                "newsstand.default-port",
                0,
                "newsstand.default-management-port",
                0,
                "newsstand.events.feed.silence",
                "20s",
                "newsstand.events.feed.longest-wait",
                "300ms",
                "spring.r2dbc.pool.max-size",
                12));
        properties.putAll(more);
        database.register((name, value) -> properties.put(name, value.get()));
        TestTokens.register((name, value) -> properties.put(name, value.get()));
        return new SpringApplicationBuilder(service)
                .logStartupInfo(false)
                .run(properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
    }
}
