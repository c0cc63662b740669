package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.RunningShop;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;

/** Adds to one cart at the same time, over HTTP. */
class ParallelAddsIT extends RunningShop {

    @Test
    void twoHundredAddsOfOneMakeExactlyTwoHundred() {
        String sku = sku(100, 100_000);
        String token = cartWith("[" + item(sku, 1) + "]");
        Map<Integer, Long> statuses =
                inParallel(200, token, n -> UUID.randomUUID().toString(), n -> item(sku, 1));
        assertThat(statuses).isEqualTo(Map.of(200, 200L));
        cart(token)
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(201)
                .jsonPath("$.lines.length()")
                .isEqualTo(1)
                .jsonPath("$.version")
                .isEqualTo(201);
    }

    @Test
    void stockOfOneHundredAndFiftyLetsInExactlyOneHundredAndFifty() {
        String sku = sku(100, 150);
        String other = sku(100, 1);
        String token = cartWith("[" + item(other, 1) + "]");
        Map<Integer, Long> statuses =
                inParallel(200, token, n -> UUID.randomUUID().toString(), n -> item(sku, 1));
        assertThat(statuses).isEqualTo(Map.of(200, 150L, 422, 50L));
        cart(token).expectBody().jsonPath("$.itemCount").isEqualTo(151);
    }

    @Test
    void oneKeySentFiftyTimesHasOneEffect() {
        String sku = sku(100, 100);
        String token = cartWith("[" + item(sku, 1) + "]");
        Map<Integer, Long> statuses = inParallel(50, token, n -> "the-key", n -> item(sku, 1));
        assertThat(statuses.keySet()).isSubsetOf(200, 409).contains(200);
        cart(token)
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(2)
                .jsonPath("$.version")
                .isEqualTo(2);
        add(token, "the-key", "[" + item(sku, 1) + "]")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Idempotency-Replayed", "true");
    }

    @Test
    void batchesThatNameTwoSkusInOppositeOrdersAllGoIn() {
        String one = sku(100, 10_000);
        String two = sku(100, 10_000);
        String token = cartWith("[" + item(one, 1) + "]");
        Map<Integer, Long> statuses = inParallel(
                100,
                token,
                n -> UUID.randomUUID().toString(),
                n -> n % 2 == 0 ? item(one, 1) + "," + item(two, 1) : item(two, 1) + "," + item(one, 1));
        assertThat(statuses).isEqualTo(Map.of(200, 100L));
        cart(token).expectBody().jsonPath("$.itemCount").isEqualTo(201);
    }

    @Test
    void historyHasOneEntryForEachVersionAndSumsUpToTheCart() {
        String sku = sku(100, 1_000);
        String token = cartWith("[" + item(sku, 3) + "]");
        inParallel(40, token, n -> UUID.randomUUID().toString(), n -> item(sku, 2));
        String id = "(select cart_id from cart_line where sku = '" + sku + "')";
        assertThat(query("select count(*) from cart_change where cart_id = " + id))
                .isEqualTo(41L);
        assertThat(query("select sum((line -> 'after' ->> 'quantity')::int"
                        + " - coalesce((line -> 'before' ->> 'quantity')::int, 0))"
                        + " from cart_change, json_array_elements(change -> 'lines') line where cart_id = " + id))
                .isEqualTo(83L);
        assertThat(query("select count(*) from event_log where subject = " + id + "::text"))
                .isEqualTo(41L);
    }

    private Map<Integer, Long> inParallel(int count, String token, IntFunction<String> key, IntFunction<String> items) {
        WebClient http = WebClient.create("http://localhost:" + port());
        List<Integer> statuses = Flux.range(0, count)
                .flatMap(
                        n -> http.post()
                                .uri("/api/v1/cart/lines")
                                .header("Cart-Token", token)
                                .header("Idempotency-Key", key.apply(n))
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue("{\"items\": [" + items.apply(n) + "]}")
                                .exchangeToMono(answer -> answer.releaseBody()
                                        .thenReturn(answer.statusCode().value())),
                        count)
                .collectList()
                .block();
        return statuses.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
