package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.RunningShop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;

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
        calls().merge(null, mine).expectStatus().isNotFound();
        calls().merge(mine, mine).expectStatus().isEqualTo(422);
        calls().merge(mine, "").expectStatus().isEqualTo(422);
        cart(mine).expectBody().jsonPath("$.version").isEqualTo(1);
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

    private reactor.core.publisher.Mono<Integer> merging(String into, String other) {
        return WebClient.create("http://localhost:" + port())
                .post()
                .uri("/api/v1/cart/merge")
                .header("Cart-Token", into)
                .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                .bodyValue("{\"token\": \"" + other + "\"}")
                .exchangeToMono(answer ->
                        answer.releaseBody().thenReturn(answer.statusCode().value()));
    }

    private int units(String token) {
        String body = new String(cart(token).expectBody().returnResult().getResponseBody());
        return com.jayway.jsonpath.JsonPath.<Integer>read(body, "$.itemCount");
    }
}
