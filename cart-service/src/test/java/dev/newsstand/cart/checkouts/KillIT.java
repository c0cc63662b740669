package dev.newsstand.cart.checkouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.cart.ShopProcess;
import dev.newsstand.support.test.HardSize;
import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code kill -9} at every step of a checkout: within 60 s of the restart there is one order per capture, none orphaned. A
 * lock of the test's own holds the service still at the step.
 */
class KillIT {

    private static final int KILLS = HardSize.of(50);
    private static final TestDatabase DATABASE = TestPostgres.database("killed");

    /** Where it is killed: while it does this, on which the test has laid a lock. */
    private enum Step {
        HOLDING("%hold_stock(%", "select 1 from stock for update"),
        BEGINNING("%begin_payment(%", "select 1 from checkout for update"),
        ASKING_THE_PROVIDER("%insert into sandbox_payment%", "lock table sandbox_payment in share mode"),
        BEING_CALLED_BACK("%settle_payment(%", "lock table orders in share mode"),
        ANNOUNCING("%insert into mail%", "lock table mail in share mode");

        private final String statement;
        private final String lock;

        Step(String statement, String lock) {
            this.statement = statement;
            this.lock = lock;
        }
    }

    private final String token = "shopper";
    private ShopProcess shop;

    @AfterEach
    void end() {
        shop.kill();
    }

    @Test
    void everyCaptureHasOneOrderWhereverItIsKilled() throws SQLException {
        start();
        execute("select save_product('{\"handle\": \"mug\", \"offered\": true, \"featured\": false, \"stock_policy\":"
                + " \"standard\", \"title\": \"Mug\", \"description\": \"\", \"tags\": [], \"images\": [],"
                + " \"image_sources\": [], \"searchable\": \"\", \"variants\": [{\"sku\": \"MUG\", \"title\": \"Mug\","
                + " \"options\": {}, \"price\": 100, \"currency\": \"USD\", \"min_quantity\": 1, \"multiple_of\": 1,"
                + " \"available\": 1000}]}', 1, false, now())");
        execute("insert into cart (id, token_hash, version, currency, updated_at, expires_at) values"
                + " (gen_random_uuid(), sha256(convert_to('" + token
                + "', 'UTF8')), 1, 'USD', now(), now() + interval '1 day')");
        for (int kill = 1; kill <= KILLS; kill++) {
            killedAt(Step.values()[kill % Step.values().length]);
            start();
            finish();
            int orders = kill;
            await().atMost(Duration.ofSeconds(60)).until(() -> number("select count(*) from orders") == orders);
            isSound(kill);
        }
    }

    private void killedAt(Step step) throws SQLException {
        call("/api/v1/cart/lines", "{\"items\": [{\"sku\": \"MUG\", \"quantity\": 1}]}")
                .block();
        try (Connection connection = DATABASE.connect()) {
            connection.setAutoCommit(false);
            Mono<JsonNode> way = step == Step.HOLDING ? wholeWay() : paid(open().block());
            connection.createStatement().execute(step.lock);
            Disposable shopper = way.subscribe(answer -> {}, cut -> {});
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                    + " and datname = current_database() and query like '" + step.statement + "'")
                            > 0);
            shop.kill();
            shopper.dispose();
            connection.rollback();
        }
    }

    /** What a shopper does who comes back: opens a checkout unless there is an order already, and pays for it. */
    private void finish() {
        boolean filled = cart().block().get("itemCount").asInt() > 0;
        if (filled) {
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                wholeWay().onErrorResume(failed -> Mono.empty()).block(Duration.ofSeconds(30));
                return cart().block().get("itemCount").asInt() == 0;
            });
        }
    }

    /** To the order. */
    private Mono<JsonNode> wholeWay() {
        return open().flatMap(this::paid);
    }

    private Mono<JsonNode> paid(JsonNode checkout) {
        return complete(checkout)
                .flatMap(paying -> choose(paying.at("/payment/redirectUrl").asString()))
                .then(complete(checkout));
    }

    private Mono<JsonNode> open() {
        return call("/api/v1/checkouts", """
                {"email": "ada@example.org", "payment": "sandbox", "expectedTotal": {"amount": 100, "currency": "USD"},
                 "shippingAddress": {"name": "Ada", "line1": "1 Road", "city": "Town", "postalCode": "1", "country": "US"}}
                """);
    }

    private Mono<JsonNode> complete(JsonNode checkout) {
        return call("/api/v1/checkouts/" + checkout.get("id").asString() + "/complete", "");
    }

    private Mono<JsonNode> choose(String redirect) {
        return call("/api/v1" + redirect, "{\"outcome\": \"succeed\"}");
    }

    private Mono<JsonNode> cart() {
        return http().get()
                .uri("/api/v1/cart")
                .header("Cart-Token", token)
                .retrieve()
                .bodyToMono(String.class)
                .map(JsonMapper.shared()::readTree);
    }

    private Mono<JsonNode> call(String path, String body) {
        return http().post()
                .uri(path)
                .header("Cart-Token", token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .retrieve()
                .bodyToMono(String.class)
                .map(JsonMapper.shared()::readTree);
    }

    private WebClient http() {
        return WebClient.create("http://localhost:" + shop.port());
    }

    private void start() {
        shop = ShopProcess.over(DATABASE, Map.of("NEWSSTAND_PAYMENT_ASK_AGAIN", "1s"));
        await().atMost(Duration.ofSeconds(120)).until(shop::answers);
    }

    private static void isSound(int orders) throws SQLException {
        assertThat(number("select count(*) from payment where state = 'captured'"))
                .isEqualTo(orders);
        assertThat(number("select count(*) from sandbox_payment where state = 'succeeded'"))
                .isEqualTo(orders);
        assertThat(number("select count(*) from payment where state = 'pending'"))
                .isZero();
        assertThat(number("select count(*) from mail where key like 'order:%'")).isEqualTo(orders);
        assertThat(number("select count(*) from event_log where type = 'newsstand.order.placed.v1'"))
                .isEqualTo(orders);
        assertThat(number("select on_hand from stock")).isEqualTo(1_000 - orders);
        assertThat(number("select held from stock")).isZero();
    }

    private static int number(String sql) throws SQLException {
        try (Connection connection = DATABASE.connect();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DATABASE.connect()) {
            connection.createStatement().execute(sql);
        }
    }
}
