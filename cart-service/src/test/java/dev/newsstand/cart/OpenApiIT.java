package dev.newsstand.cart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.support.web.KnownRoutes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document and the routes are the same set of calls, read off the running service. */
class OpenApiIT extends RunningShop {

    @Autowired
    private ObjectProvider<RouterFunction<?>> routes;

    @Test
    void documentAndRoutesNameTheSameCalls() throws IOException {
        Set<String> api = KnownRoutes.calls(routes);
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

    @Test
    void answersAreAsTheDocumentSays() {
        String sku = sku(100, 3);
        String handle = sku.toLowerCase(Locale.ROOT);
        holds("Product", client.get().uri("/api/v1/products/{handle}", handle).exchange());
        holds("ProductList", client.get().uri("/api/v1/products?limit=2").exchange());
        holds("Stock", stock(sku, 4));
        String token = cartWith("[" + item(sku, 1) + "]");
        String other = cartWith("[" + item(sku, 4) + "]");
        holds("Cart", cart(token));
        holds("Cart", calls().merge(token, other));
        holds("Cart", calls().undo(token, null));
        holds("History", events(token));
        holds("Problem", add(null, "[" + item(sku, 9) + "]"));
        holds("Problem", add(null, "[" + item("NONE", 0) + "]"));
        String code = "/api/v1/merchant/discount-codes/OPEN-API";
        holds("Discount", merchantPut(code, "{\"kind\": \"percentage\", \"value\": 7.5, \"usageLimit\": 3}"));
        holds("Discount", merchantPut(code, "{\"kind\": \"fixed\", \"value\": 100}"));
        holds("DiscountList", merchantCall("GET", "/api/v1/merchant/discount-codes"));
        holds("Cart", entered(cartWith("[" + item(sku, 1) + "]"), "OPEN-API"));
        byte[] csv = "Handle,Title,Variant Price\nopen-api,Open,1\nopen-api-2,,x\n".getBytes(StandardCharsets.UTF_8);
        holds("ImportReport", importCsv(csv, ""));
    }

    @Test
    void otherMethodsAreToldWhichWouldDo() {
        client.post()
                .uri("/api/v1/cart")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals("Allow", "DELETE,GET,PATCH")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/method-not-allowed");
        client.head().uri("/api/v1/cart").exchange().expectStatus().isOk();
    }

    private WebTestClient.ResponseSpec entered(String token, String code) {
        return client.put()
                .uri("/api/v1/cart/discount-codes")
                .header("Cart-Token", token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"codes\": [\"" + code + "\"]}")
                .exchange();
    }

    private static void holds(String schema, WebTestClient.ResponseSpec answer) {
        byte[] body = answer.expectBody().returnResult().getResponseBody();
        assertThat(OpenApiSchema.named(schema).problemsOf(new String(body, StandardCharsets.UTF_8)))
                .isEmpty();
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
