package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.RunningShop;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class AddRulesIT extends RunningShop {

    @Test
    void batchGoesInWholeOrNotAtAll() {
        String plenty = sku(100, 10);
        String scarce = sku(100, 1);
        String token = cartWith("[" + item(plenty, 1) + "]");
        add(token, "[" + item(plenty, 2) + "," + item(scarce, 2) + "," + item("NO-SUCH", 1) + "]")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/insufficient-stock")
                .jsonPath("$.available")
                .isEqualTo(1)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/items/1/quantity")
                .jsonPath("$.errors[1].pointer")
                .isEqualTo("/items/2/sku")
                .jsonPath("$.cart.itemCount")
                .isEqualTo(1)
                .jsonPath("$.cart.version")
                .isEqualTo(1);
        cart(token)
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(1)
                .jsonPath("$.version")
                .isEqualTo(1);
    }

    @Test
    void refusedFirstAddMakesNoCart() {
        Object carts = query("select count(*) from cart");
        add(null, "[" + item("NO-SUCH", 1) + "]")
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .doesNotExist("Set-Cookie")
                .expectHeader()
                .doesNotExist("Cart-Token")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unknown-sku")
                .jsonPath("$.cart.lines")
                .isEmpty();
        assertThat(query("select count(*) from cart")).isEqualTo(carts);
    }

    @Test
    void quantitiesOfOneSkuAreSummedOverLinesWithDifferentProperties() {
        String sku = sku(100, 3);
        String engraved = "{\"sku\": \"%s\", \"quantity\": 2, \"properties\": {\"text\": \"Ann\"}}".formatted(sku);
        String token = cartWith("[" + item(sku, 1) + "," + engraved + "]");
        add(token, "[" + engraved + "]")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.cart.lines.length()")
                .isEqualTo(2);
    }

    @Test
    void sameSkuAndPropertiesShareOneLineWhateverTheirOrder() {
        String sku = sku(100, 9);
        String one = "{\"sku\": \"%s\", \"quantity\": 1, \"properties\": {\"a\": \"1\", \"b\": \"2\"}}".formatted(sku);
        String two = "{\"sku\": \"%s\", \"quantity\": 1, \"properties\": {\"b\": \"2\", \"a\": \"1\"}}".formatted(sku);
        String token = cartWith("[" + one + "," + two + "]");
        add(token, "[" + two + "]")
                .expectBody()
                .jsonPath("$.lines.length()")
                .isEqualTo(1)
                .jsonPath("$.lines[0].quantity")
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, false", "4, true", "6, false"})
    void quantityRuleIsKept(int quantity, boolean allowed) {
        String sku = sku(100, 100, "{\"min\": 2, \"max\": 4, \"multipleOf\": 2}");
        var answer = add(null, "[" + item(sku, quantity) + "]");
        if (allowed) {
            answer.expectStatus().isOk();
        } else {
            answer.expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/quantity-rule")
                    .jsonPath("$.quantityRule.max")
                    .isEqualTo(4)
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("/items/0/quantity");
        }
    }

    @Test
    void cartHasOneCurrency() {
        String sku = sku(100, 9);
        put("yen-" + sku.toLowerCase(Locale.ROOT), """
                {"title": "Fan", "variants": [{"sku": "YEN-%s", "title": "Fan", "onHand": 9,
                  "price": {"amount": 500, "currency": "JPY"}}]}""".formatted(sku))
                .expectStatus()
                .isCreated();
        String token = cartWith("[" + item("YEN-" + sku, 1) + "]");
        cart(token)
                .expectBody()
                .jsonPath("$.currency")
                .isEqualTo("JPY")
                .jsonPath("$.totals.total.amount")
                .isEqualTo(500);
        add(token, "[" + item(sku, 1) + "]")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/other-currency");
    }

    @Test
    void keyWithOtherItemsIsRefusedAndARefusalIsNotRemembered() {
        String sku = sku(100, 2);
        String token = cartWith("[" + item(sku, 1) + "]");
        add(token, "k", "[" + item(sku, 5) + "]").expectStatus().isEqualTo(422);
        stock(sku, 9).expectStatus().isOk();
        add(token, "k", "[" + item(sku, 5) + "]")
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Idempotency-Replayed");
        add(token, "k", "[" + item(sku, 1) + "]")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/idempotency-key-reused")
                .jsonPath("$.cart.itemCount")
                .isEqualTo(6);
    }

    @Test
    void keyIsForgottenAfterTwoDays() {
        String sku = sku(100, 9);
        String token = cartWith("[" + item(sku, 1) + "]");
        add(token, "old", "[" + item(sku, 1) + "]").expectStatus().isOk();
        execute("update cart_key set claimed_at = claimed_at - interval '49 hours' where key = 'old'");
        add(token, "old", "[" + item(sku, 2) + "]")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(4);
    }

    @Test
    void sameKeyInTwoCartsIsTwoAdds() {
        String sku = sku(100, 9);
        add(null, "same", "[" + item(sku, 1) + "]")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(1);
        add(null, "same", "[" + item(sku, 1) + "]")
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Idempotency-Replayed")
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(1);
    }

    @Test
    void sourceStoryStaysWithTheLine() {
        String sku = sku(100, 9);
        String story = "0f8fad5b-d9cb-469f-a165-70867728950e";
        add(
                        null,
                        "[{\"sku\": \"%s\", \"quantity\": 1, \"source\": {\"article\": \"%s\", \"version\": 3}}]"
                                .formatted(sku, story))
                .expectBody()
                .jsonPath("$.lines[0].source.article")
                .isEqualTo(story)
                .jsonPath("$.lines[0].source.version")
                .isEqualTo(3);
        add(null, "[{\"sku\": \"%s\", \"quantity\": 1, \"source\": \"%s\"}]".formatted(sku, story))
                .expectBody()
                .jsonPath("$.lines[0].source.article")
                .isEqualTo(story);
    }

    @Test
    void missingKeyIsRefused() {
        client.post()
                .uri("/api/v1/cart/lines")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"items\": [" + item(sku(100, 9), 1) + "]}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/idempotency-key-required");
    }
}
