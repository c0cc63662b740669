package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.newsstand.cart.RunningShop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class MergeIT extends RunningShop {

    @Test
    void linesAddUpAndTheOtherCartIsEmpty() {
        String mug = sku(100, 10);
        String cap = sku(900, 10);
        String mine = cartWith("[" + item(mug, 1) + "]");
        String other = cartWith("[" + item(mug, 2) + "," + item(cap, 1) + "]");
        calls().merge(mine, other)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.lines.length()")
                .isEqualTo(2)
                .jsonPath("$.lines[0].quantity")
                .isEqualTo(3)
                .jsonPath("$.warnings")
                .isEmpty();
        cart(other).expectStatus().isOk().expectBody().jsonPath("$.lines").isEmpty();
    }

    @Test
    void againBringsNothingMore() {
        String mug = sku(100, 10);
        String mine = cartWith("[" + item(mug, 1) + "]");
        String other = cartWith("[" + item(mug, 2) + "]");
        for (int time = 0; time < 2; time++) {
            calls().merge(mine, other)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.itemCount")
                    .isEqualTo(3)
                    .jsonPath("$.version")
                    .isEqualTo(2);
        }
    }

    @Test
    void whatRuleAndStockForbidStaysOutAndIsTold() {
        String pairs = sku(100, 100, "{\"min\": 2, \"max\": 6, \"multipleOf\": 2}");
        String scarce = sku(100, 3);
        String mine = cartWith("[" + item(pairs, 4) + "," + item(scarce, 2) + "]");
        String other = cartWith("[" + item(pairs, 4) + "," + item(scarce, 3) + "]");
        calls().merge(mine, other)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lines[0].quantity")
                .isEqualTo(6)
                .jsonPath("$.lines[1].quantity")
                .isEqualTo(3)
                .jsonPath("$.warnings[0].code")
                .isEqualTo("quantity-rule")
                .jsonPath("$.warnings[0].sku")
                .isEqualTo(pairs)
                .jsonPath("$.warnings[1].code")
                .isEqualTo("insufficient-stock")
                .jsonPath("$.warnings[1].sku")
                .isEqualTo(scarce);
    }

    @Test
    void wrongTokensChangeNothing() {
        String mug = sku(100, 10);
        String mine = cartWith("[" + item(mug, 1) + "]");
        calls().merge(mine, "wrong")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/token");
        calls().merge("wrong", mine).expectStatus().isNotFound();
        calls().merge(mine, mine).expectStatus().isEqualTo(422);
        calls().merge(mine, "").expectStatus().isEqualTo(422);
        cart(mine).expectBody().jsonPath("$.version").isEqualTo(1);
    }

    @Test
    void whoHasNoCartYetGetsOne() {
        String mug = sku(100, 10);
        String other = cartWith("[" + item(mug, 2) + "]");
        HttpHeaders answered = calls().merge(null, other)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(2)
                .returnResult()
                .getResponseHeaders();
        String mine = answered.getFirst("Cart-Token");
        assertThat(answered.getFirst("Set-Cookie")).startsWith("cart=" + mine);
        assertThat(units(mine)).isEqualTo(2);
        assertThat(units(other)).isZero();
        long before = (Long) query("select count(*) from cart");
        HttpHeaders again = calls().merge(null, other)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.id")
                .isEmpty()
                .returnResult()
                .getResponseHeaders();
        assertThat(again.containsHeader("Cart-Token")).isFalse();
        calls().merge(null, "wrong").expectStatus().isNotFound();
        assertThat(query("select count(*) from cart")).isEqualTo(before);
    }

    @Test
    void notesAreJoinedAndOfAttributesAndCodesOnesOwnComeFirst() {
        String mug = sku(100, 10);
        for (String code : List.of("MINE", "THEIRS")) {
            merchantPut("/api/v1/merchant/discount-codes/" + code, "{\"kind\": \"percentage\", \"value\": 10}");
        }
        String mine = cartWith("[" + item(mug, 1) + "]");
        String other = cartWith("[" + item(mug, 2) + "]");
        describe(mine, "{\"note\": \"Wrap it\", \"attributes\": {\"gift\": \"yes\"}}", "MINE");
        describe(other, "{\"note\": \"Ring twice\", \"attributes\": {\"gift\": \"no\", \"door\": \"blue\"}}", "THEIRS");
        for (int time = 0; time < 2; time++) {
            calls().merge(mine, other)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.note")
                    .isEqualTo("Wrap it\nRing twice")
                    .jsonPath("$.attributes.gift")
                    .isEqualTo("yes")
                    .jsonPath("$.attributes.door")
                    .isEqualTo("blue")
                    .jsonPath("$.discountCodes[*].code")
                    .isEqualTo(List.of("MINE", "THEIRS"))
                    .jsonPath("$.warnings[*].code")
                    .isEqualTo(time == 0 ? List.of("attributes") : List.of());
        }
        cart(other)
                .expectBody()
                .jsonPath("$.note")
                .isEmpty()
                .jsonPath("$.attributes")
                .isEmpty()
                .jsonPath("$.discountCodes")
                .isEmpty();
    }

    @Test
    void whatIsHeldForBothDoesNotCompete() {
        String mug = sku(100, 3);
        String mine = cartWith("[" + item(mug, 2) + "]");
        String other = cartWith("[" + item(mug, 1) + "]");
        post("/api/v1/checkouts", mine, """
                {"email": "ada@example.org", "payment": "manual", "expectedTotal": {"amount": 200, "currency": "USD"},
                 "shippingAddress": {"name": "Ada Quill", "line1": "1 Harbour Road", "city": "Skarholm",
                                     "postalCode": "12345", "country": "US"}}""").expectStatus().isCreated();
        calls().merge(mine, other)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(3)
                .jsonPath("$.warnings")
                .isEmpty();
    }

    private void describe(String token, String description, String code) {
        client.patch()
                .uri("/api/v1/cart")
                .header("Cart-Token", token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(description)
                .exchange()
                .expectStatus()
                .isOk();
        client.put()
                .uri("/api/v1/cart/discount-codes")
                .header("Cart-Token", token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"codes\": [\"" + code + "\"]}")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private WebTestClient.ResponseSpec post(String path, String token, String body) {
        return client.post()
                .uri(path)
                .header("Cart-Token", token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    @Test
    void mergesInBothDirectionsAtOnceNeitherLoseNorDoubleNorBlock() {
        String mug = sku(100, 1_000);
        for (int round = 0; round < 20; round++) {
            String one = cartWith("[" + item(mug, 3) + "]");
            String two = cartWith("[" + item(mug, 4) + "]");
            List<Integer> statuses = Flux.range(0, 6)
                    .flatMap(n -> n % 2 == 0 ? merging(one, two) : merging(two, one), 6)
                    .collectList()
                    .block();
            assertThat(statuses).containsOnly(200);
            assertThat(units(one) + units(two)).isEqualTo(7);
        }
    }

    private Mono<Integer> merging(String into, String other) {
        return WebClient.create("http://localhost:" + port())
                .post()
                .uri("/api/v1/cart/merge")
                .header("Cart-Token", into)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"token\": \"" + other + "\"}")
                .exchangeToMono(answer ->
                        answer.releaseBody().thenReturn(answer.statusCode().value()));
    }

    private int units(String token) {
        String body = new String(cart(token).expectBody().returnResult().getResponseBody());
        return JsonPath.<Integer>read(body, "$.itemCount");
    }
}
