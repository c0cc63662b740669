package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.RunningShop;
import dev.newsstand.cart.SentStatements;
import dev.newsstand.cart.StoppedHousekeeping;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.MediaType;

/** The number of statements is the same for a small cart and a large one. */
@ExtendWith(StoppedHousekeeping.class)
class StatementCountIT extends RunningShop {

    @Test
    void addIsOneStatementWhateverTheCartHolds() {
        String sku = sku(100, 100_000);
        String token = cartWith("[" + item(sku, 1) + "]");
        assertThat(during(() ->
                        add(token, "[" + item(sku, 1) + "]").expectStatus().isOk()))
                .hasSize(1);
        fill(token, sku);
        assertThat(during(() ->
                        add(token, "[" + item(sku, 1) + "]").expectStatus().isOk()))
                .hasSize(1);
    }

    @Test
    void settingAQuantityTakesAtMostSixStatementsWhateverTheCartHolds() {
        String sku = sku(100, 100_000);
        String token = cartWith("[" + item(sku, 1) + "]");
        List<String> small = during(() -> set(token, sku, "*", 2));
        fill(token, sku);
        List<String> large = during(() -> set(token, sku, "*", 3));
        assertThat(small).hasSizeBetween(1, 6);
        assertThat(large).hasSameSizeAs(small);
    }

    @Test
    void clearingTwoHundredLinesTakesAtMostSixStatements() {
        String sku = sku(100, 100_000);
        String token = cartWith("[" + item(sku, 1) + "]");
        fill(token, sku);
        assertThat(during(() -> client.delete()
                        .uri("/api/v1/cart")
                        .header("Cart-Token", token)
                        .exchange()
                        .expectStatus()
                        .isOk()))
                .hasSizeBetween(1, 6);
    }

    @Test
    void enteringCodesTakesAtMostSixStatementsAndAddsStayOne() {
        String sku = sku(100, 100_000);
        merchantPut("/api/v1/merchant/discount-codes/COUNTED", "{\"kind\": \"percentage\", \"value\": 10}");
        String token = cartWith("[" + item(sku, 1) + "]");
        fill(token, sku);
        assertThat(during(() -> client.put()
                        .uri("/api/v1/cart/discount-codes")
                        .header("Cart-Token", token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"codes\": [\"COUNTED\"]}")
                        .exchange()
                        .expectStatus()
                        .isOk()))
                .hasSizeBetween(1, 6);
        assertThat(during(() ->
                        add(token, "[" + item(sku, 1) + "]").expectStatus().isOk()))
                .hasSize(1);
    }

    @Test
    void mergingWhateverAnotherCartHoldsAndSaysTakesAtMostSixStatements() {
        String sku = sku(100, 100_000);
        String other = cartWith("[" + item(sku, 1) + "]");
        fill(other, sku);
        client.patch()
                .uri("/api/v1/cart")
                .header("Cart-Token", other)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"note\": \"Ring twice\"}")
                .exchange()
                .expectStatus()
                .isOk();
        sku(100, 1); // now nothing is remembered of what the catalogue said
        assertThat(during(() -> calls().merge(null, other).expectStatus().isOk()))
                .hasSizeBetween(1, 6);
    }

    @Test
    void mergingTwoCartsThatHaveNotBeenSeenTakesAtMostSixStatements() {
        String into = cartWith("[" + item(sku(100, 10), 1) + "]");
        String other = cartWith("[" + item(sku(100, 10), 1) + "]");
        sku(100, 1); // now nothing is remembered of what the catalogue said
        List<String> sent =
                during(() -> calls().merge(into, other).expectStatus().isOk());
        assertThat(sent)
                .hasSizeBetween(1, 6)
                .filteredOn(one -> one.contains("shelf("))
                .hasSize(1);
    }

    private void set(String token, String sku, String version, int quantity) {
        client.patch()
                .uri(
                        "/api/v1/cart/lines/{line}",
                        query("select id from cart_line where properties_digest = '' and sku = '" + sku + "'"))
                .header("Cart-Token", token)
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"quantity\": " + quantity + "}")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void fill(String token, String sku) {
        for (int batch = 0; batch < 2; batch++) {
            int first = batch * 100;
            String items = IntStream.range(first, first + 100)
                    .mapToObj(n ->
                            "{\"sku\": \"%s\", \"quantity\": 1, \"properties\": {\"n\": \"%d\"}}".formatted(sku, n))
                    .collect(Collectors.joining(","));
            add(token, "[" + items + "]").expectStatus().isOk();
        }
    }

    /** What was sent to the database meanwhile, but for the housekeeping of the event log. */
    private static List<String> during(Runnable call) {
        return SentStatements.during(call).stream()
                .filter(message -> !message.contains("event_log") && !message.contains("event_epoch"))
                .toList();
    }
}
