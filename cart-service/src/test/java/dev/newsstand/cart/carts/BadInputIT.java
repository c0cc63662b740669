package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.RunningShop;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class BadInputIT extends RunningShop {

    private String sku;
    private String token;

    @BeforeEach
    void aCartWithOneThing() {
        sku = sku(100, 100_000);
        token = cartWith("[" + item(sku, 1) + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "0",
                "1.5",
                "2147483648",
                "9223372036854775808",
                "1e309",
                "\"1e2\"",
                "null",
                "\"1\"",
                "[]",
                "true",
                "1e2",
                "10000"
            })
    void badQuantityIsRefusedWithItsPointer(String quantity) {
        unchangedBy(add(token, "[{\"sku\": \"" + sku + "\", \"quantity\": " + quantity + "}]"), 400, 422)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/items/0/quantity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "2147483648", "9223372036854775808", "1e309", "\"1e2\"", "null", "10000"})
    void badQuantityOfALineIsRefusedWithItsPointer(String quantity) {
        unchangedBy(set("\"1\"", "{\"quantity\": " + quantity + "}"), 400, 422)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/quantity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{} {}"})
    void brokenBodyIsRefused(String body) {
        unchangedBy(raw(body), 400, 422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"items": null}                       | /items
                    {"items": []}                         | /items
                    {"items": {}}                         | /items
                    {"items": [null]}                     | /items/0
                    {"items": [{}]}                       | /items/0/sku
                    {"items": [{"sku": 7, "quantity": 1}]} | /items/0/sku
                    """)
    void wrongMemberOfABodyIsNamed(String body, String pointer) {
        unchangedBy(raw(body), 400, 422).jsonPath("$.errors[0].pointer").isEqualTo(pointer);
    }

    @Test
    void unknownSkuIsRefusedWithItsPointerAndTheRestStaysOutToo() {
        unchangedBy(add(token, "[%s, %s]".formatted(item(sku, 1), item("NO-SUCH-THING", 1))), 422)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/items/1/sku");
    }

    @Test
    void oneHundredAndOneItemsAreTooMany() {
        String items = IntStream.range(0, 101).mapToObj(n -> item(sku, 1)).collect(Collectors.joining(","));
        unchangedBy(add(token, "[" + items + "]"), 422)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/items");
    }

    @Test
    void propertyOfTenKilobytesIsTooLong() {
        String property = "{\"sku\": \"%s\", \"quantity\": 1, \"properties\": {\"engraving\": \"%s\"}}"
                .formatted(sku, "x".repeat(10_240));
        unchangedBy(add(token, "[" + property + "]"), 422)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/items/0/properties/engraving");
    }

    @Test
    void twentyOnePropertiesAreTooMany() {
        String pairs =
                IntStream.range(0, 21).mapToObj(n -> "\"p" + n + "\": \"x\"").collect(Collectors.joining(","));
        unchangedBy(add(token, "[{\"sku\": \"%s\", \"quantity\": 1, \"properties\": {%s}}]".formatted(sku, pairs)), 422)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/items/0/properties");
    }

    @Test
    void textThatCannotBeStoredIsRefused() {
        String nul = "{\"sku\": \"%s\", \"quantity\": 1, \"properties\": {\"a\": \"\\u0000\"}}".formatted(sku);
        unchangedBy(add(token, "[" + nul + "]"), 422);
        String half = "{\"sku\": \"%s\", \"quantity\": 1, \"properties\": {\"a\": \"\\ud800\"}}".formatted(sku);
        unchangedBy(add(token, "[" + half + "]"), 400, 422);
    }

    @Test
    void bodyOfOneMegabyteIsTooLarge() {
        unchangedBy(raw("{\"items\": [\"" + "x".repeat(1024 * 1024) + "\"]}"), 413);
    }

    @Test
    void otherContentIsNotSupported() {
        client.post()
                .uri("/api/v1/cart/lines")
                .header("Cart-Token", token)
                .header("Idempotency-Key", "k")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("hello")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    @Test
    void lineThatCannotBeOneIsNotFound() {
        client.patch()
                .uri("/api/v1/cart/lines/first")
                .header("Cart-Token", token)
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"quantity\": 1}")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void wrongTokenAndThatOfAnotherCartReachNoLineOfThisOne() {
        String another = cartWith("[" + item(sku(100, 10), 1) + "]");
        Object line = query("select id from cart_line where sku = '" + sku + "'");
        calls().set("wrong", line, "\"1\"", "{\"quantity\": 2}").expectStatus().isNotFound();
        calls().set(another, line, "\"1\"", "{\"quantity\": 2}").expectStatus().isNotFound();
        cart(token).expectHeader().valueEquals("ETag", "\"1\"");
    }

    @Test
    void missingAndReusedKeysChangeNothing() {
        add(token, "", "[" + item(sku, 1) + "]").expectStatus().isBadRequest();
        add(token, "the-key", "[" + item(sku, 1) + "]").expectStatus().isOk();
        add(token, "the-key", "[" + item(sku, 2) + "]")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/idempotency-key-reused");
        cart(token).expectHeader().valueEquals("ETag", "\"2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"token\": 7}", "{\"token\": null}", "{}"})
    void brokenMergeIsRefused(String body) {
        unchangedBy(
                client.post()
                        .uri("/api/v1/cart/merge")
                        .header("Cart-Token", token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange(),
                400,
                422);
    }

    @Test
    void merchantCallsNeedAToken() {
        client.put()
                .uri("/api/v1/merchant/stock/{sku}", sku)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"onHand\": 1}")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"onHand\": -1}", "{\"onHand\": 1.5}", "{\"onHand\": null}", "{}", "{\"onHand\": 1e309}"})
    void badStockIsRefused(String body) {
        Object before = query("select on_hand from stock where sku = '" + sku + "'");
        merchantPut("/api/v1/merchant/stock/" + sku, body)
                .expectStatus()
                .value(status -> assertThat(status).isIn(400, 422));
        assertThat(query("select on_hand from stock where sku = '" + sku + "'")).isEqualTo(before);
    }

    private WebTestClient.BodyContentSpec unchangedBy(WebTestClient.ResponseSpec answer, Integer... statuses) {
        WebTestClient.BodyContentSpec body = answer.expectStatus()
                .value(status -> assertThat(status).isIn((Object[]) statuses))
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody();
        cart(token)
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(1);
        return body;
    }

    private WebTestClient.ResponseSpec raw(String body) {
        return client.post()
                .uri("/api/v1/cart/lines")
                .header("Cart-Token", token)
                .header("Idempotency-Key", "k")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec set(String version, String body) {
        Object line = query("select id from cart_line where sku = '" + sku + "'");
        return client.patch()
                .uri("/api/v1/cart/lines/{line}", line)
                .header("Cart-Token", token)
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
