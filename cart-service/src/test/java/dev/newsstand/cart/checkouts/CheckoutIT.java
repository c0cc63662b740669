package dev.newsstand.cart.checkouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** From a cart to an order, paid by invoice. */
class CheckoutIT extends CheckoutStory {

    @Test
    void cartBecomesAnOrderThatItsShopperAndTheKeyOfItsMailCanSee() {
        String article = UUID.randomUUID().toString();
        String sku = sku(1_250, 5);
        String token =
                cartWith("[{\"sku\": \"%s\", \"quantity\": 2, \"properties\": {\"name\": \"Ada\"}, \"source\": \"%s\"}]"
                        .formatted(sku, article));
        String checkout = opened(token, 2_500, "manual");
        assertThat(levels(sku)).isEqualTo("5 2 3");
        complete(token, checkout)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("awaiting-payment")
                .jsonPath("$.lines[0].quantity")
                .isEqualTo(2)
                .jsonPath("$.lines[0].properties.name")
                .isEqualTo("Ada")
                .jsonPath("$.lines[0].source.article")
                .isEqualTo(article)
                .jsonPath("$.totals.total.amount")
                .isEqualTo(2_500)
                .jsonPath("$.shippingAddress.country")
                .isEqualTo("US");
        assertThat(levels(sku)).isEqualTo("3 0 3");
        String key = read(complete(token, checkout).expectStatus().isOk(), "$.key");
        cart(token).expectStatus().isOk().expectBody().jsonPath("$.lines").isEmpty();
        assertThat(number("select count(*) from cart where token_hash = sha256('" + token + "')"))
                .isEqualTo(1);
        assertThat(number("select count(*) from cart c join orders o on o.cart_id = c.id where o.id = '" + checkout
                        + "'"))
                .as("rows of the cart that was ordered")
                .isZero();
        add(token, "[" + item(sku, 1) + "]").expectStatus().isOk();
        order(token, checkout, "").expectStatus().isOk();
        order(UUID.randomUUID().toString(), checkout, "").expectStatus().isNotFound();
        order(UUID.randomUUID().toString(), checkout, "?key=" + key)
                .expectStatus()
                .isOk();
        order(UUID.randomUUID().toString(), checkout, "?key=" + key + "x")
                .expectStatus()
                .isNotFound();
        assertThat(query("select data #>> '{order,lines,0,source,article}' from event_log"
                        + " where type = 'newsstand.order.placed.v1' and subject = '" + checkout + "'"))
                .isEqualTo(article);
        assertThat((String) query("select text from mail where key = 'order:" + checkout + "'"))
                .contains("2 x Enamel mug, Blue: 25.00 USD", "Total: 25.00 USD", "/orders/" + checkout + "?key=" + key);
    }

    @Test
    void whatCameAfterTheCheckoutStaysInANewCartOfTheSameToken() {
        String sku = sku(100, 10);
        String other = sku(300, 10);
        String token = cartWith("[" + item(sku, 2) + "]");
        String checkout = opened(token, 200, "manual");
        add(token, "again", "[" + item(sku, 1) + "," + item(other, 3) + "]")
                .expectStatus()
                .isOk();
        List<Integer> ordered = read(complete(token, checkout), "$.lines[*].quantity");
        assertThat(ordered).containsExactly(2);
        List<Integer> rest = read(cart(token), "$.lines[*].quantity");
        assertThat(rest).containsExactly(1, 3);
        calls().undo(token, null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(4);
        add(token, "again", "[" + item(sku, 1) + "," + item(other, 3) + "]")
                .expectHeader()
                .valueEquals("Idempotency-Replayed", "true")
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(4);
    }

    @Test
    void ownHoldsNeverCompeteAlsoNotWithTheCartsOwnAdds() {
        String sku = sku(100, 3);
        String token = cartWith("[" + item(sku, 2) + "]");
        opened(token, 200, "manual");
        add(token, "[" + item(sku, 1) + "]")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lines[0].notices")
                .isEmpty();
        add(token, "[" + item(sku, 1) + "]").expectStatus().isEqualTo(422);
        add(null, "[" + item(sku, 2) + "]").expectStatus().isEqualTo(422);
        opened(token, 300, "manual");
        assertThat(levels(sku)).isEqualTo("3 3 0");
    }

    @Test
    void newCheckoutReplacesTheOneBeforeAndTakesItsHoldOver() {
        String sku = sku(100, 2);
        String token = cartWith("[" + item(sku, 2) + "]");
        String first = opened(token, 200, "manual");
        String second = opened(token, 200, "manual");
        isNow("released", token, first);
        complete(token, first).expectStatus().isEqualTo(409);
        assertThat(levels(sku)).isEqualTo("2 2 0");
        complete(token, second).expectStatus().isOk();
    }

    @Test
    void expiredHoldIsFreeAtOnceAndItsCheckoutOver() {
        String sku = sku(100, 1);
        String slow = cartWith("[" + item(sku, 1) + "]");
        String checkout = opened(slow, 100, "manual");
        try (Lock _ = lock("select 1 from stock where sku = '" + sku + "' for update")) { // keeps sweepers away
            runOut(checkout);
        }
        String quick = cartWith("[" + item(sku, 1) + "]");
        complete(quick, opened(quick, 100, "manual")).expectStatus().isOk();
        isProblem(complete(slow, checkout), 409, "hold-expired");
        isNow("expired", slow, checkout);
        isProblem(open(slow, 100, "manual"), 422, "insufficient-stock")
                .jsonPath("$.cart.lines[0].notices[0].code")
                .isEqualTo("insufficient-stock");
        assertThat(levels(sku)).isEqualTo("0 0 0");
    }

    @Test
    void changedTotalIsToldWithTheCartOfToday() {
        String sku = sku(100, 5);
        String token = cartWith("[" + item(sku, 2) + "]");
        isProblem(open(token, 199, "manual"), 409, "cart-changed")
                .jsonPath("$.cart.totals.total.amount")
                .isEqualTo(200)
                .jsonPath("$.totals.total.amount")
                .isEqualTo(200);
        assertThat(levels(sku)).isEqualTo("5 0 5");
    }

    @Test
    void emptyCartAndBadBodiesAreRefusedWithPointers() {
        String sku = sku(100, 5);
        String token = cartWith("[" + item(sku, 1) + "]");
        isProblem(open(null, 0, "manual"), 422, "empty-cart");
        open("unknown", 100, "manual").expectStatus().isNotFound();
        open(token, 100, "barter")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/payment");
        List<String> pointers = read(
                post(token, "/api/v1/checkouts", "{\"email\": \"ada\", \"shippingAddress\": {\"country\": \"XX\"}}")
                        .expectStatus()
                        .isEqualTo(422),
                "$.errors[*].pointer");
        assertThat(pointers)
                .contains("/email", "/shippingAddress/country", "/shippingAddress/postalCode", "/expectedTotal/amount");
        post(token, "/api/v1/checkouts", "{").expectStatus().isBadRequest();
        assertThat(levels(sku)).isEqualTo("5 0 5");
    }

    @Test
    void cartInACheckoutIsNotMergedAway() {
        String sku = sku(100, 5);
        String mine = cartWith("[" + item(sku, 1) + "]");
        String other = cartWith("[" + item(sku, 2) + "]");
        String checkout = opened(other, 200, "manual");
        isProblem(calls().merge(mine, other), 409, "checkout-open");
        release(other, checkout).expectStatus().isNoContent();
        calls().merge(mine, other)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(3);
    }

    @Test
    void releasedCheckoutGivesItsStockBackAndSaysSoAgain() {
        String sku = sku(100, 1);
        String token = cartWith("[" + item(sku, 1) + "]");
        String checkout = opened(token, 100, "manual");
        release(UUID.randomUUID().toString(), checkout).expectStatus().isNotFound();
        release(token, checkout).expectStatus().isNoContent();
        release(token, checkout).expectStatus().isNoContent();
        assertThat(levels(sku)).isEqualTo("1 0 1");
        complete(token, checkout).expectStatus().isEqualTo(409);
        assertThat(number("select count(*) from event_log where subject = '" + sku + "' and type like '%.stock.%'"))
                .isEqualTo(2);
        String bought = opened(token, 100, "manual");
        complete(token, bought).expectStatus().isOk();
        release(token, bought).expectStatus().isEqualTo(409);
    }

    @Test
    void merchantsSeeOrdersAndMovements() {
        String sku = sku(100, 3);
        String token = cartWith("[" + item(sku, 2) + "]");
        String checkout = opened(token, 200, "manual");
        complete(token, checkout).expectStatus().isOk();
        merchantCall("GET", "/api/v1/merchant/orders?limit=1")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].id")
                .isEqualTo(checkout);
        merchantCall("GET", "/api/v1/merchant/orders/" + checkout)
                .expectStatus()
                .isOk();
        client.get().uri("/api/v1/merchant/orders").exchange().expectStatus().isUnauthorized();
        List<String> kinds =
                read(merchantCall("GET", "/api/v1/merchant/stock/" + sku + "/movements"), "$.items[*].kind");
        assertThat(kinds).containsExactly("sold", "held", "opened");
        merchantCall("GET", "/api/v1/merchant/stock/NONE/movements")
                .expectStatus()
                .isNotFound();
    }

    private WebTestClient.ResponseSpec order(String token, String id, String query) {
        return client.get()
                .uri("/api/v1/orders/" + id + query)
                .accept(MediaType.APPLICATION_JSON)
                .header("Cart-Token", token)
                .exchange();
    }
}
