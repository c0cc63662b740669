package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.RunningShop;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class ChangeCartIT extends RunningShop {

    private String sku;
    private String token;
    private Object line;

    @BeforeEach
    void aCartWithTwoOfOneThing() {
        sku = sku(250, 10);
        token = cartWith("[" + item(sku, 2) + "]");
        line = query("select id from cart_line where sku = '" + sku + "'");
    }

    @Test
    void quantityIsSetByThoseWhoSawTheCart() {
        set("\"1\"", 5)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.lines[0].quantity")
                .isEqualTo(5)
                .jsonPath("$.totals.total.amount")
                .isEqualTo(1250);
    }

    @Test
    void quantityNeedsAVersion() {
        call(HttpMethod.PATCH, "/api/v1/cart/lines/" + line, null, "{\"quantity\": 5}")
                .expectStatus()
                .isEqualTo(428);
    }

    @Test
    void staleVersionIsRefusedWithTodaysCart() {
        add(token, "[" + item(sku, 1) + "]").expectStatus().isOk();
        set("\"1\"", 9)
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.cart.version")
                .isEqualTo(2)
                .jsonPath("$.cart.lines[0].quantity")
                .isEqualTo(3);
        set("W/\"2\"", 9).expectStatus().isEqualTo(412);
    }

    @Test
    void quantityOfNoughtTakesTheLineOut() {
        set("\"1\"", 0).expectStatus().isOk().expectBody().jsonPath("$.lines").isEmpty();
    }

    @Test
    void quantityBeyondStockIsRefused() {
        set("\"1\"", 11)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/insufficient-stock")
                .jsonPath("$.available")
                .isEqualTo(10)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/quantity")
                .jsonPath("$.cart.version")
                .isEqualTo(1);
    }

    @Test
    void sameQuantityChangesNothing() {
        set("\"1\"", 2).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
    }

    @Test
    void removalCanBeRepeated() {
        for (int time = 0; time < 2; time++) {
            call(HttpMethod.DELETE, "/api/v1/cart/lines/" + line, null, null)
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals("ETag", "\"2\"")
                    .expectBody()
                    .jsonPath("$.lines")
                    .isEmpty();
        }
    }

    @Test
    void clearingCanBeRepeatedAndNeedsNoCart() {
        add(token, "[" + item(sku(100, 1), 1) + "]").expectStatus().isOk();
        for (int time = 0; time < 2; time++) {
            call(HttpMethod.DELETE, "/api/v1/cart", null, null)
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals("ETag", "\"3\"")
                    .expectBody()
                    .jsonPath("$.lines")
                    .isEmpty();
        }
        client.delete()
                .uri("/api/v1/cart")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.id")
                .isEmpty();
    }

    @Test
    void noteAndAttributesAreKeptUntilTheyAreTakenAway() {
        describe("{\"note\": \"Ring twice\", \"attributes\": {\"gift\": \"yes\"}}")
                .jsonPath("$.note")
                .isEqualTo("Ring twice")
                .jsonPath("$.attributes.gift")
                .isEqualTo("yes");
        describe("{\"note\": null}")
                .jsonPath("$.note")
                .isEmpty()
                .jsonPath("$.attributes.gift")
                .isEqualTo("yes");
        assertThat(query(
                        "select change -> 'before' ->> 'note' from cart_change where version = 3 and kind = 'described'"
                                + " and cart_id = (select cart_id from cart_line where sku = '" + sku + "')"))
                .isEqualTo("Ring twice");
    }

    @Test
    void unchangedCartIsNotSentAgainUnlessItsPricesChanged() {
        execute("update variant set updated_at = updated_at - interval '1 minute' where sku = '" + sku + "'");
        execute("update product set updated_at = updated_at - interval '1 minute'");
        execute("update stock set updated_at = updated_at - interval '1 minute' where sku = '" + sku + "'");
        read("\"1\"").expectStatus().isNotModified().expectHeader().valueEquals("ETag", "\"1\"");
        stock(sku, 1).expectStatus().isOk();
        read("\"1\"")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lines[0].notices[0].code")
                .isEqualTo("insufficient-stock")
                .jsonPath("$.lines[0].notices[0].was")
                .isEqualTo(2)
                .jsonPath("$.lines[0].notices[0].now")
                .isEqualTo(1)
                .jsonPath("$.warnings[0].code")
                .isEqualTo("lines-changed");
    }

    @Test
    void cartOfYoungGoodsIsNotSentAgainEither() {
        read("\"1\"").expectStatus().isNotModified().expectHeader().valueEquals("ETag", "\"1\"");
        set("\"1\"", 5).expectStatus().isOk();
        read("\"1\"").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        read("\"2\"").expectStatus().isNotModified();
    }

    @Test
    void priceThatIsCommittedLateUnderAnEarlierTimeIsSentThoughTheTagIsTheSame() {
        execute("update variant set price = 300 where sku = '" + sku + "'");
        read("\"1\"")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.lines[0].unitPrice.amount")
                .isEqualTo(300);
    }

    @Test
    void newPriceIsChargedAndTold() {
        put(sku.toLowerCase(Locale.ROOT), """
                {"title": "Enamel mug", "variants": [
                  {"sku": "%s", "title": "Blue", "price": {"amount": 300, "currency": "USD"}}]}""".formatted(sku)).expectStatus().isOk();
        read(null)
                .expectBody()
                .jsonPath("$.lines[0].unitPrice.amount")
                .isEqualTo(300)
                .jsonPath("$.lines[0].notices[0].code")
                .isEqualTo("price-changed")
                .jsonPath("$.lines[0].notices[0].was.amount")
                .isEqualTo(250)
                .jsonPath("$.totals.total.amount")
                .isEqualTo(600);
    }

    @Test
    void whatIsNoLongerSoldStaysAndSaysSo() {
        put(sku.toLowerCase(Locale.ROOT), """
                {"title": "Enamel mug", "variants": [
                  {"sku": "%s-2", "title": "Red", "price": {"amount": 300, "currency": "USD"}}]}""".formatted(sku)).expectStatus().isOk();
        read(null).expectBody().jsonPath("$.lines[0].notices[0].code").isEqualTo("no-longer-sold");
        add(token, "[" + item(sku, 1) + "]").expectStatus().isEqualTo(422);
    }

    private WebTestClient.ResponseSpec set(String version, int quantity) {
        return call(HttpMethod.PATCH, "/api/v1/cart/lines/" + line, version, "{\"quantity\": " + quantity + "}");
    }

    private WebTestClient.BodyContentSpec describe(String body) {
        return call(HttpMethod.PATCH, "/api/v1/cart", null, body)
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private WebTestClient.ResponseSpec read(String known) {
        return client.get()
                .uri("/api/v1/cart")
                .headers(headers -> {
                    headers.set("Cart-Token", token);
                    if (known != null) {
                        headers.set("If-None-Match", known);
                    }
                })
                .exchange();
    }

    private WebTestClient.ResponseSpec call(HttpMethod method, String path, String version, String body) {
        WebTestClient.RequestBodySpec request = client.method(method).uri(path).header("Cart-Token", token);
        if (version != null) {
            request.header("If-Match", version);
        }
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange();
    }
}
