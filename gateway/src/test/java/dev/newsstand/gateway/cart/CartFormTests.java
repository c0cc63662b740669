package dev.newsstand.gateway.cart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.Fault;
import dev.newsstand.gateway.stub.Says;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class CartFormTests extends RunningSite {

    private static final String ADD = "POST /api/v1/cart/lines";
    private static final String COOKIE = "cart=token; Path=/; HttpOnly; SameSite=Lax";

    @Test
    void addsAndGoesBack() {
        CART.says(ADD, Told.json(Says.cart(1, 2)).header("Set-Cookie", COOKIE));
        post("/cart/lines", "sku=mug-1&quantity=2&return=/products/mug")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, "/products/mug")
                .expectHeader()
                .valueEquals(HttpHeaders.SET_COOKIE, COOKIE);
        assertThat(CART.asked(ADD)).singleElement().satisfies(asked -> {
            assertThat(asked.body()).isEqualTo("{\"items\":[{\"sku\":\"mug-1\",\"quantity\":2}]}");
            assertThat(asked.headers()).containsKey("idempotency-key").doesNotContainKey("cookie");
        });
    }

    @Test
    void passesOnTheKeyThatTheFormCameWith() {
        CART.says(ADD, Told.json(Says.cart(1, 1)));
        post("/cart/lines", "sku=mug-1&key=key-of-the-form")
                .exchange()
                .expectStatus()
                .isSeeOther();
        assertThat(CART.asked(ADD))
                .singleElement()
                .satisfies(asked -> assertThat(asked.headers()).containsEntry("idempotency-key", "key-of-the-form"));
    }

    @Test
    void leadsNoOneToAnotherSite() {
        CART.says(ADD, Told.json(Says.cart(1, 1)));
        post("/cart/lines", "sku=mug-1&return=//evil.example/")
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, "/cart");
    }

    @Test
    void givesTheScriptTheDrawer() {
        CART.says(ADD, Told.json(Says.cart(1, 2)).header("Set-Cookie", COOKIE));
        String drawer = body(post("/cart/lines", "sku=mug-1&quantity=2").header("X-Fragment", "drawer"), 200);
        assertThat(drawer).contains("The mug", "data-count=\"2\"").doesNotContain("<html");
    }

    @Test
    void showsARefusalWithTheCartAsItIs() {
        CART.says(
                ADD,
                Told.problem(
                        422,
                        "{\"type\": \"/problems/insufficient-stock\", \"detail\": \"Only 3 left.\", \"cart\": "
                                + Says.cart(7, 3) + "}"));
        String page = body(post("/cart/lines", "sku=mug-1&quantity=9"), 422);
        assertThat(page).contains("Only 3 left.", "The mug", "<html");
        assertThat(body(post("/cart/lines", "sku=mug-1&quantity=9").header("X-Fragment", "drawer"), 422))
                .contains("Only 3 left.")
                .doesNotContain("<html");
    }

    @Test
    void asksForTheCartWhenARefusalDidNotBringIt() {
        CART.says("DELETE /api/v1/cart/lines/l9", Told.problem(404, "{\"type\": \"/problems/not-found\"}"));
        CART.says("GET /api/v1/cart", Told.json(Says.cart(2, 1)));
        assertThat(body(post("/cart/lines/l9/remove", "").header(HttpHeaders.COOKIE, "cart=t"), 404))
                .contains("That is no longer in your cart.", "The mug");
    }

    @Test
    void setsAQuantityInTheCartThatTheShopperSaw() {
        CART.says("PATCH /api/v1/cart/lines/l1", Told.json(Says.cart(8, 5)));
        post("/cart/lines/l1", "quantity=5&version=7")
                .header(HttpHeaders.COOKIE, "cart=t")
                .exchange()
                .expectStatus()
                .isSeeOther();
        assertThat(CART.asked("PATCH /api/v1/cart/lines/l1")).singleElement().satisfies(asked -> {
            assertThat(asked.headers()).containsEntry("if-match", "\"7\"").containsEntry("cookie", "cart=t");
            assertThat(asked.body()).isEqualTo("{\"quantity\":5}");
        });
    }

    @Test
    void removesALineThatIsSetToNought() {
        CART.says("DELETE /api/v1/cart/lines/l1", Told.json(Says.emptyCart(9)));
        String drawer = body(
                post("/cart/lines/l1", "quantity=0&version=8")
                        .header(HttpHeaders.COOKIE, "cart=t")
                        .header("X-Fragment", "drawer"),
                200);
        assertThat(drawer).contains("Your cart is empty");
    }

    @Test
    void refusesQuantitiesThatAreNone() {
        assertThat(body(post("/cart/lines", "sku=mug-1&quantity=1.5"), 422))
                .contains("Please choose a quantity from 1 to 99.");
        assertThat(CART.asked(ADD)).isEmpty();
    }

    @Test
    void beginsANewCartWhenTheOldOneIsNoMore() {
        CART.says(
                ADD,
                asked -> asked.headers().containsKey("cookie")
                        ? Told.problem(404, "{}")
                        : Told.json(Says.cart(1, 1)).header("Set-Cookie", COOKIE));
        post("/cart/lines", "sku=mug-1")
                .header(HttpHeaders.COOKIE, "cart=lost")
                .exchange()
                .expectStatus()
                .isSeeOther();
        assertThat(CART.asked(ADD))
                .last()
                .satisfies(asked -> assertThat(asked.headers()).doesNotContainKey("cookie"));
    }

    @Test
    void showsTheEmptyCartWithoutACall() {
        assertThat(body("/cart", 200)).contains("Your cart is empty", "Continue shopping");
        assertThat(body("/cart/drawer", 200)).contains("Your cart is empty").doesNotContain("<html");
        assertThat(CART.asked("GET /api/v1/cart")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysSoWhenTheCartCannotBeHad(Fault fault) {
        CART.breaks("/api/v1/cart", fault);
        assertThat(body(web.get().uri("/cart").header(HttpHeaders.COOKIE, "cart=t"), 503))
                .contains("Back in a moment");
        assertThat(body(web.get().uri("/cart/drawer").header(HttpHeaders.COOKIE, "cart=t"), 503))
                .contains("cannot get at your cart");
    }

    @Test
    void takesFormsOnly() {
        web.post()
                .uri("/cart/lines")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML);
        body(post("/cart/lines", "sku=" + "x".repeat(20_000)), 413);
    }

    private WebTestClient.RequestHeadersSpec<?> post(String path, String form) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form);
    }
}
