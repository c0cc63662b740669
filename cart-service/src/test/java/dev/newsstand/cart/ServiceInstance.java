package dev.newsstand.cart;

import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestTokens;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One more instance of the service in this JVM, on a port of its own, over a database that others may use too. */
public record ServiceInstance(ConfigurableApplicationContext context) implements AutoCloseable {

    public static ServiceInstance over(TestDatabase database) {
        Map<String, Object> settings = new HashMap<>();
        DynamicPropertyRegistry registry = (name, value) -> settings.put(name, value.get());
        database.register(registry);
        TestTokens.register(registry);
        settings.put("NEWSSTAND_PORT", 0);
        settings.put("NEWSSTAND_MANAGEMENT_PORT", 0);
        settings.put("NEWSSTAND_SANDBOX_PAYMENTS", true);
        return new ServiceInstance(new SpringApplicationBuilder(CartService.class)
                .properties(settings)
                .run());
    }

    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
