package dev.newsstand.gateway.cart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.Says;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class CodeFormTests extends RunningSite {

    private static final String SET = "PUT /api/v1/cart/discount-codes";
    private static final String NOTE = "PATCH /api/v1/cart";

    @BeforeEach
    void cartWithACode() {
        String cart = Says.cart(7, 2)
                .replace(
                        "\"discounts\": []",
                        "\"discounts\": [], \"discountCodes\": [{\"code\": \"OLD\", \"applied\": false, \"text\": \"Over.\"}]");
        CART.says("GET /api/v1/cart", Told.json(cart));
        CART.says(SET, Told.json(cart));
        CART.says(NOTE, Told.json(cart));
    }

    @Test
    void codeIsPutToThoseOfTheCartThatTheShopperHas() {
        post("/cart/codes", "code=+spring-1+").exchange().expectStatus().isSeeOther();
        assertThat(CART.asked(SET)).singleElement().satisfies(asked -> {
            assertThat(asked.body()).isEqualTo("{\"codes\":[\"OLD\",\"spring-1\"]}");
            assertThat(asked.headers()).containsEntry("if-match", "\"7\"").containsEntry("cookie", "cart=t");
        });
    }

    @Test
    void codeIsTakenOut() {
        post("/cart/codes/remove", "code=OLD").exchange().expectStatus().isSeeOther();
        assertThat(CART.asked(SET))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"codes\":[]}"));
    }

    @Test
    void codeThatGivesNothingSaysWhyInTheCart() {
        assertThat(body(web.get().uri("/cart").header(HttpHeaders.COOKIE, "cart=t"), 200))
                .contains("OLD", "Over.");
    }

    @Test
    void uselessCodeIsRefusedWhereItWasTyped() {
        CART.says(
                SET,
                Told.problem(
                        422,
                        "{\"type\": \"/problems/discount-code\", \"detail\": \"We do not know this code.\", \"cart\": "
                                + Says.cart(7, 2) + "}"));
        assertThat(body(post("/cart/codes", "code=NONE").header("X-Fragment", "drawer"), 422))
                .contains("We do not know this code.")
                .doesNotContain("<html");
        assertThat(body(post("/cart/codes", "code=not+a+code"), 422)).contains("does not look like");
        assertThat(CART.asked(SET)).hasSize(1);
    }

    @Test
    void noteIsKeptAndTakenAway() {
        post("/cart/note", "note=Ring+twice").exchange().expectStatus().isSeeOther();
        post("/cart/note", "note=").exchange().expectStatus().isSeeOther();
        assertThat(CART.asked(NOTE))
                .extracting(asked -> asked.body())
                .containsExactly("{\"note\":\"Ring twice\"}", "{\"note\":\"\"}");
    }

    private WebTestClient.RequestHeadersSpec<?> post(String path, String form) {
        return web.post()
                .uri(path)
                .header(HttpHeaders.COOKIE, "cart=t")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form);
    }
}
