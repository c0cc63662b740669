package dev.newsstand.cart.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.RunningShop;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Codes as merchants make them and shoppers enter them. */
class DiscountCodesIT extends RunningShop {

    @Test
    void codeTakesItsPartOffEveryLineToTheCent() {
        String code = code("{\"title\": \"Spring\", \"kind\": \"percentage\", \"value\": 12.5}");
        String token = cartWith("[" + item(sku(999, 9), 1) + "," + item(sku(333, 9), 2) + "]");
        enter(token, "\" " + code.toLowerCase(Locale.ROOT) + " \"")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.discounts.length()")
                .isEqualTo(1)
                .jsonPath("$.discounts[0].code")
                .isEqualTo(code)
                .jsonPath("$.discounts[0].title")
                .isEqualTo("Spring")
                .jsonPath("$.discounts[0].amount.amount")
                .isEqualTo(208)
                .jsonPath("$.discountCodes[0].applied")
                .isEqualTo(true)
                .jsonPath("$.lines[0].discount.amount")
                .isEqualTo(125)
                .jsonPath("$.lines[1].discount.amount")
                .isEqualTo(83)
                .jsonPath("$.totals.discount.amount")
                .isEqualTo(208)
                .jsonPath("$.totals.total.amount")
                .isEqualTo(1_457)
                .jsonPath("$.version")
                .isEqualTo(2);
    }

    @Test
    void codesStayWithTheCartUntilTakenOut() {
        String code = code("{\"kind\": \"fixed\", \"value\": {\"amount\": 150, \"currency\": \"USD\"}}");
        String sku = sku(1_000, 9);
        String token = cartWith("[" + item(sku, 1) + "]");
        enter(token, "\"" + code + "\"").expectStatus().isOk();
        add(token, "[" + item(sku, 1) + "]")
                .expectBody()
                .jsonPath("$.totals.total.amount")
                .isEqualTo(1_850);
        enter(token, "")
                .expectBody()
                .jsonPath("$.totals.total.amount")
                .isEqualTo(2_000)
                .jsonPath("$.discountCodes.length()")
                .isEqualTo(0);
    }

    @Test
    void uselessCodeIsRefusedWithItsReasonAndChangesNothing() {
        String ended = code("{\"kind\": \"free-shipping\", \"endsAt\": \"2026-01-01T00:00:00Z\"}");
        String token = cartWith("[" + item(sku(1_000, 9), 1) + "]");
        enter(token, "\"NO-SUCH-CODE\",\"" + ended + "\"")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/discount-code")
                .jsonPath("$.reason")
                .isEqualTo("unknown")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/codes/0")
                .jsonPath("$.errors[1].pointer")
                .isEqualTo("/codes/1")
                .jsonPath("$.cart.version")
                .isEqualTo(1);
        cart(token).expectHeader().valueEquals("ETag", "\"1\"");
    }

    @Test
    void codeBelowItsMinimumWaitsForTheCartToReachIt() {
        String code = code("{\"kind\": \"percentage\", \"value\": 10, \"minimumSubtotal\": 2000}");
        String sku = sku(1_000, 9);
        String token = cartWith("[" + item(sku, 1) + "]");
        enter(token, "\"" + code + "\"")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.discountCodes[0].applied")
                .isEqualTo(false)
                .jsonPath("$.discountCodes[0].reason")
                .isEqualTo("minimum-subtotal");
        add(token, "[" + item(sku, 1) + "]")
                .expectBody()
                .jsonPath("$.totals.discount.amount")
                .isEqualTo(200);
    }

    @Test
    void codeThatIsChangedOrDeletedShowsAtOnceThoughTheCartsVersionStays() {
        String code = code("{\"kind\": \"percentage\", \"value\": 10}");
        String token = cartWith("[" + item(sku(1_000, 9), 1) + "]");
        enter(token, "\"" + code + "\"").expectStatus().isOk();
        merchantPut(path(code), "{\"kind\": \"percentage\", \"value\": 50}")
                .expectStatus()
                .isOk();
        known(token, 2)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.totals.total.amount")
                .isEqualTo(500);
        merchant("DELETE", code).expectStatus().isNoContent();
        merchant("DELETE", code).expectStatus().isNoContent();
        merchant("GET", code).expectStatus().isNotFound();
        known(token, 2)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.discountCodes[0].reason")
                .isEqualTo("ended");
    }

    @Test
    void automaticDiscountNeedsNoCodeAndCannotBeEntered() {
        String code = code("{\"title\": \"Rare\", \"kind\": \"percentage\", \"value\": 5, \"automatic\": true,"
                + "\"minimumSubtotal\": {\"amount\": 900000, \"currency\": \"USD\"}}");
        try {
            String token = cartWith("[" + item(sku(1_000_000, 9), 1) + "]");
            cart(token)
                    .expectBody()
                    .jsonPath("$.discounts[0].code")
                    .isEmpty()
                    .jsonPath("$.discounts[0].title")
                    .isEqualTo("Rare")
                    .jsonPath("$.totals.total.amount")
                    .isEqualTo(950_000);
            enter(token, "\"" + code + "\"").expectStatus().isEqualTo(422);
        } finally {
            merchant("DELETE", code).expectStatus().isNoContent();
        }
    }

    @Test
    void badDiscountsAreRefusedWithPointers() {
        refused("{\"kind\": \"half\"}", "/kind");
        refused("{\"kind\": \"percentage\"}", "/value");
        refused("{\"kind\": \"percentage\", \"value\": 100.01}", "/value");
        refused("{\"kind\": \"percentage\", \"value\": 1e400}", "/value");
        refused("{\"kind\": \"percentage\", \"value\": 0.001}", "/value");
        refused("{\"kind\": \"percentage\", \"value\": \"10\"}", "/value");
        refused("{\"kind\": \"fixed\", \"value\": 0}", "/value");
        refused("{\"kind\": \"fixed\", \"value\": 9223372036854775808}", "/value");
        refused("{\"kind\": \"fixed\", \"value\": {\"amount\": 1, \"currency\": \"DOG\"}}", "/value");
        refused("{\"kind\": \"free-shipping\", \"value\": 1}", "/value");
        refused("{\"kind\": \"free-shipping\", \"usageLimit\": 0}", "/usageLimit");
        refused("{\"kind\": \"free-shipping\", \"minimumSubtotal\": -1}", "/minimumSubtotal");
        refused("{\"kind\": \"free-shipping\", \"title\": \"\"}", "/title");
        refused(
                "{\"kind\": \"free-shipping\", \"startsAt\": \"2026-02-01T00:00:00Z\", \"endsAt\": \"2026-01-01T00:00:00Z\"}",
                "/endsAt");
        merchantPut(path("NOT.A.CODE"), "{\"kind\": \"free-shipping\"}")
                .expectStatus()
                .isEqualTo(422);
        client.get().uri(path("X")).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void badCodesAreRefusedWithPointers() {
        String token = cartWith("[" + item(sku(1_000, 9), 1) + "]");
        enter(token, "\"A B\",\"OK\",null")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/codes/0")
                .jsonPath("$.errors[1].pointer")
                .isEqualTo("/codes/2");
        enter(token, "1")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/codes/0");
        enter(token, "\"A\",\"B\",\"C\",\"D\",\"E\",\"F\",\"G\",\"H\",\"I\",\"J\",\"K\"")
                .expectStatus()
                .isEqualTo(422);
        enter("nonsense", "").expectStatus().isNotFound();
    }

    @Test
    void listIsReadPageByPage() {
        String code = code("{\"kind\": \"free-shipping\"}");
        WebTestClient.BodyContentSpec page = merchant("GET", "?cursor=" + code.substring(0, code.length() - 1))
                .expectStatus()
                .isOk()
                .expectBody();
        page.jsonPath("$.items[0].code").isEqualTo(code);
        page.jsonPath("$.items[0].value").isEmpty();
        page.jsonPath("$.items[0].used").isEqualTo(0);
    }

    private void refused(String body, String pointer) {
        merchantPut(path("BAD"), body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .value(String.class, found -> assertThat(found).startsWith(pointer));
        merchant("GET", "BAD").expectStatus().isNotFound();
    }

    private String code(String body) {
        String code = DiscountCodesContract.fresh();
        merchantPut(path(code), body).expectStatus().isCreated();
        return code;
    }

    private static String path(String code) {
        return "/api/v1/merchant/discount-codes" + (code.startsWith("?") ? "" : "/") + code;
    }

    private ResponseSpec merchant(String method, String code) {
        return merchantCall(method, path(code));
    }

    private ResponseSpec enter(String token, String codes) {
        return client.put()
                .uri("/api/v1/cart/discount-codes")
                .header("Cart-Token", token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"codes\": [" + codes + "]}")
                .exchange();
    }

    private ResponseSpec known(String token, int version) {
        return client.get()
                .uri("/api/v1/cart")
                .header("Cart-Token", token)
                .header("If-None-Match", "\"" + version + "\"")
                .exchange();
    }
}
