package dev.newsstand.cart.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.cart.checkouts.CheckoutStory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Products that are declared as drops: units are held as soon as they are added. */
class DropIT extends CheckoutStory {

    @Test
    void unitsAreHeldFromTheAddOn() {
        String sku = drop(3);
        String quick = cartWith("[" + item(sku, 2) + "]");
        assertThat(level(sku)).isEqualTo("3 2");
        add(null, "[" + item(sku, 2) + "]")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/insufficient-stock")
                .jsonPath("$.available")
                .isEqualTo(1);
        add(quick, "[" + item(sku, 1) + "]")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lines[0].notices")
                .isEmpty();
        String checkout = opened(quick, 300, "manual");
        complete(quick, checkout).expectStatus().isOk();
        assertThat(level(sku)).isEqualTo("0 0");
    }

    @Test
    void whatIsTakenOutOfTheCartIsFreeAgain() {
        String sku = drop(2);
        String token = cartWith("[" + item(sku, 2) + "]");
        client.delete()
                .uri("/api/v1/cart")
                .header("Cart-Token", token)
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(level(sku)).isEqualTo("2 0");
        undo(token);
        assertThat(level(sku)).isEqualTo("2 2");
    }

    @Test
    void refusedBatchHoldsNothing() {
        String plenty = drop(5);
        String scarce = drop(1);
        add(null, "[" + item(plenty, 2) + "," + item(scarce, 2) + "]")
                .expectStatus()
                .isEqualTo(422);
        assertThat(level(plenty)).isEqualTo("5 0");
        assertThat(level(scarce)).isEqualTo("1 0");
    }

    @Test
    void whatCameAfterTheCheckoutIsStillHeldForTheNewCart() {
        String sku = drop(3);
        String token = cartWith("[" + item(sku, 1) + "]");
        String checkout = opened(token, 100, "manual");
        add(token, "[" + item(sku, 1) + "]").expectStatus().isOk();
        complete(token, checkout).expectStatus().isOk();
        assertThat(level(sku)).isEqualTo("2 1");
        complete(token, opened(token, 100, "manual")).expectStatus().isOk();
        assertThat(level(sku)).isEqualTo("1 0");
    }

    @Test
    void unitsFollowAMergeAndWhatDoesNotComeAlongIsFree() {
        String sku = drop(5, "{\"max\": 3}");
        String mine = cartWith("[" + item(sku, 1) + "]");
        String other = cartWith("[" + item(sku, 3) + "]");
        calls().merge(mine, other)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lines[0].quantity")
                .isEqualTo(3)
                .jsonPath("$.lines[0].notices")
                .isEmpty();
        assertThat(level(sku)).isEqualTo("5 3");
        assertThat(heldBy(sku, mine)).isEqualTo(3);
        assertThat(heldBy(sku, other)).isZero();
        assertThat(kinds(sku)).containsExactly("released", "held", "released", "held", "held", "opened");
        assertThat(number("select sum(held_change) from stock_movement where sku = '" + sku + "'"))
                .isEqualTo(3);
        complete(mine, opened(mine, 300, "manual")).expectStatus().isOk();
        assertThat(level(sku)).isEqualTo("2 0");
    }

    @Test
    void undoneAddGivesItsUnitsBack() {
        String sku = drop(3);
        String token = cartWith("[" + item(sku, 1) + "]");
        add(token, "[" + item(sku, 2) + "]").expectStatus().isOk();
        undo(token);
        assertThat(level(sku)).isEqualTo("3 1");
        undo(token);
        assertThat(level(sku)).isEqualTo("3 0");
        assertThat(kinds(sku)).containsExactly("released", "released", "held", "held", "opened");
    }

    @Test
    void othersAreToldWhenTheLastUnitIsGoneAndWhenItIsBack() {
        String sku = drop(1);
        String token = cartWith("[" + item(sku, 1) + "]");
        isTold(sku, "newsstand.stock.depleted.v1");
        execute("update stock_unit set expires_at = now() - interval '1 second' where sku = '" + sku + "'");
        isTold(sku, "newsstand.stock.depleted.v1 newsstand.stock.replenished.v1");
        open(token, 100, "manual").expectStatus().isCreated();
        isTold(sku, "newsstand.stock.depleted.v1 newsstand.stock.replenished.v1 newsstand.stock.depleted.v1");
    }

    @Test
    void dropCanBecomeAnOrdinaryProductAndBackWithItsHolds() {
        String sku = drop(3);
        String token = cartWith("[" + item(sku, 1) + "]");
        String checkout = opened(token, 100, "manual");
        publish(sku, "", "standard").expectStatus().isOk();
        assertThat(level(sku)).isEqualTo("3 1");
        publish(sku, "", "drop").expectStatus().isOk();
        assertThat(level(sku)).isEqualTo("3 1");
        complete(token, checkout).expectStatus().isOk();
        stock(sku, 10).expectBody().jsonPath("$.available").isEqualTo(10);
        stock(sku, 4).expectBody().jsonPath("$.available").isEqualTo(4);
        publish(sku, "", "raffle")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/stockPolicy");
        assertThat(kinds(sku)).containsExactly("counted", "counted", "sold", "held", "opened");
    }

    private void undo(String token) {
        post(token, "/api/v1/cart/undo", "").expectStatus().isOk();
    }

    private String drop(int units) {
        return drop(units, "{}");
    }

    private String drop(int units, String quantityRule) {
        String sku = "DROP-" + UUID.randomUUID();
        publish(sku, ", \"onHand\": " + units + ", \"quantityRule\": " + quantityRule, "drop")
                .expectStatus()
                .isCreated();
        return sku;
    }

    private WebTestClient.ResponseSpec publish(String sku, String more, String policy) {
        return put(sku.toLowerCase(Locale.ROOT), """
                {"title": "Poster", "description": "Signed.", "stockPolicy": "%s", "variants": [
                  {"sku": "%s", "title": "A1", "price": {"amount": 100, "currency": "USD"}%s}]}""".formatted(policy, sku, more));
    }

    /** What happened to its units, the last first. */
    private List<String> kinds(String sku) {
        return read(merchantCall("GET", "/api/v1/merchant/stock/" + sku + "/movements"), "$.items[*].kind");
    }

    /** Units that the cart of that token holds. */
    private static long heldBy(String sku, String token) {
        return number("select count(*) from stock_unit u join cart c on c.id = u.cart_id where u.sku = '" + sku
                + "' and c.token_hash = sha256('" + token + "') and u.expires_at > now()");
    }

    private static String level(String sku) {
        return (String) query("select on_hand || ' ' || held from stock_level where sku = '" + sku + "'");
    }

    private static void isTold(String sku, String types) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> types.equals(query(
                        "select string_agg(type, ' ' order by id) from event_log where subject = '" + sku + "'")));
    }
}
