package dev.newsstand.cart;

import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import dev.newsstand.support.test.TestTokens;
import dev.newsstand.support.test.WholeAnswers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The service as it runs, on a PostgreSQL of its own: the one place where tests get their infrastructure. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class RunningShop {

    private static final TestDatabase DATABASE = TestPostgres.database("cart");
    private static final String MERCHANT = TestTokens.with("shop:write");

    @LocalServerPort
    private int port;

    protected WebTestClient client;

    @DynamicPropertySource
    static void infrastructure(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
        TestTokens.register(registry);
        registry.add("NEWSSTAND_MANAGEMENT_PORT", () -> 0);
        registry.add("NEWSSTAND_SANDBOX_PAYMENTS", () -> true);
        registry.add("newsstand.stock-alerts.pause", () -> "1d");
    }

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(60))
                .filter(WholeAnswers.filter())
                .build();
    }

    /** A second instance over the same database. */
    protected static ServiceInstance anotherInstance() {
        return ServiceInstance.over(DATABASE);
    }

    protected int port() {
        return port;
    }

    /** A new product with one variant of this price and stock; answers its SKU. */
    protected String sku(long price, long onHand) {
        return sku(price, onHand, "{}");
    }

    protected String sku(long price, long onHand, String quantityRule) {
        String sku = "SKU-" + UUID.randomUUID();
        put(sku.toLowerCase(Locale.ROOT), """
                {"title": "Enamel mug", "description": "It holds coffee.", "variants": [
                  {"sku": "%s", "title": "Blue", "price": {"amount": %d, "currency": "USD"}, "onHand": %d,
                   "quantityRule": %s}]}""".formatted(sku, price, onHand, quantityRule))
                .expectStatus()
                .isCreated();
        return sku;
    }

    protected WebTestClient.ResponseSpec put(String handle, String product) {
        return merchantPut("/api/v1/merchant/products/" + handle, product);
    }

    protected WebTestClient.ResponseSpec stock(String sku, long onHand) {
        return merchantPut("/api/v1/merchant/stock/" + sku, "{\"onHand\": " + onHand + "}");
    }

    protected WebTestClient.ResponseSpec merchantPut(String path, String body) {
        return client.put()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(MERCHANT))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** A merchant's call without a body. */
    protected WebTestClient.ResponseSpec merchantCall(String method, String path) {
        return client.method(HttpMethod.valueOf(method))
                .uri(path)
                .headers(headers -> headers.setBearerAuth(MERCHANT))
                .exchange();
    }

    protected WebTestClient.ResponseSpec importCsv(byte[] csv, String query) {
        return client.post()
                .uri("/api/v1/merchant/products/import" + query)
                .headers(headers -> headers.setBearerAuth(MERCHANT))
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue(csv)
                .exchange();
    }

    /** Adds to the cart of that token (none: to a new cart) with a key of its own. */
    protected WebTestClient.ResponseSpec add(String token, String items) {
        return add(token, UUID.randomUUID().toString(), items);
    }

    protected WebTestClient.ResponseSpec add(String token, String key, String items) {
        return calls().add(token, key, items);
    }

    protected CartCalls calls() {
        return new CartCalls(client);
    }

    /** The token of a new cart with these items in it. */
    protected String cartWith(String items) {
        return add(null, items)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getFirst("Cart-Token");
    }

    protected WebTestClient.ResponseSpec cart(String token) {
        return client.get().uri("/api/v1/cart").header("Cart-Token", token).exchange();
    }

    protected WebTestClient.ResponseSpec events(String token) {
        return client.get()
                .uri("/api/v1/cart/events")
                .header("Cart-Token", token)
                .exchange();
    }

    /** Holds an answer to be that problem; its body may be asked for more. */
    protected static WebTestClient.BodyContentSpec isProblem(
            WebTestClient.ResponseSpec answer, int status, String slug) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug);
    }

    protected static String item(String sku, int quantity) {
        return "{\"sku\": \"%s\", \"quantity\": %d}".formatted(sku, quantity);
    }

    /** The first value that the query finds. */
    protected static Object query(String sql) {
        try (Connection connection = DATABASE.connect();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? rows.getObject(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static void execute(String sql) {
        try (Connection connection = DATABASE.connect()) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Holds what the query locks until it is closed. */
    protected static Lock lock(String sql) {
        try {
            Connection connection = DATABASE.connect();
            connection.setAutoCommit(false);
            connection.createStatement().execute(sql);
            return new Lock(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    protected record Lock(Connection connection) implements AutoCloseable {
        @Override
        public void close() {
            try {
                connection.rollback();
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
