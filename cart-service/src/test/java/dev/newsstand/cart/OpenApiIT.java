package dev.newsstand.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.reactive.function.server.RouterFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document and the routes are the same set of calls, read off the running service. */
class OpenApiIT extends RunningShop {

    @Autowired
    private ObjectProvider<RouterFunction<?>> routes;

    @Test
    void documentAndRoutesNameTheSameCalls() throws IOException {
        RouteNames served = new RouteNames();
        routes.forEach(route -> route.accept(served));
        Set<String> api = new TreeSet<>(served.names());
        api.removeIf(name -> !name.contains(" /api/"));
        assertThat(api).isNotEmpty().isEqualTo(described());
    }

    @Test
    void documentIsServed() {
        client.get()
                .uri("/api/v1/cart-service/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openapi")
                .isEqualTo("3.1.0");
    }

    private static Set<String> described() throws IOException {
        JsonNode document = JsonMapper.shared().readTree(new ClassPathResource("openapi.json").getContentAsByteArray());
        Set<String> calls = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> calls.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return calls;
    }
}
