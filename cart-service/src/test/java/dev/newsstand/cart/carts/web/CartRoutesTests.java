package dev.newsstand.cart.carts.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.CartCalls;
import dev.newsstand.cart.carts.InMemoryCarts;
import dev.newsstand.cart.carts.Shelf;
import dev.newsstand.cart.carts.ShopFixture;
import dev.newsstand.support.web.OpenStreams;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

class CartRoutesTests {

    private static final GivenCarts GIVEN = new GivenCarts();

    private final ShopFixture shop = new ShopFixture(new InMemoryCarts(Shelf.stocked()));
    private final WebTestClient client = WebTestClient.bindToRouterFunction(new CartRoutes()
                    .cartApi(
                            new ReadHandler(shop.readCart(), new CartTexts(JsonMapper.shared()), GIVEN),
                            new AddHandler(shop.addToCart(), GIVEN),
                            new ChangeHandler(shop.changeCart(), shop.enterCodes(), shop.undoChange(), GIVEN),
                            new MergeHandler(shop.mergeCarts(), GIVEN),
                            new HistoryHandler(shop.readHistory()),
                            new StreamHandler(
                                    shop.readCart(), shop.followCart(), new OpenStreams(), Clock.systemUTC())))
            .build();

    @Test
    void firstAddGivesTheTokenOutTwiceAndReadingGivesItOutNever() {
        String token = token(add(null, "k", 1));
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        client.get()
                .uri("/api/v1/cart")
                .cookie("cart", token)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectHeader()
                .doesNotExist("Set-Cookie")
                .expectHeader()
                .doesNotExist("Cart-Token");
    }

    @Test
    void tokensOfTwoCartsDiffer() {
        assertThat(token(add(null, "k", 1))).isNotEqualTo(token(add(null, "k", 1)));
    }

    @Test
    void headerWinsOverTheCookie() {
        String one = token(add(null, "k", 1));
        String other = token(add(null, "k", 5));
        client.get()
                .uri("/api/v1/cart")
                .cookie("cart", one)
                .header("Cart-Token", other)
                .exchange()
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(5);
    }

    @Test
    void replayIsMarked() {
        String token = token(add(null, "k", 1));
        add(token, "k", 1)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Idempotency-Replayed", "true")
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(1);
        add(token, "k", 2).expectStatus().isEqualTo(422);
    }

    @Test
    void cookieOfHttpCountsForNothingOnHttps() {
        String token = token(add(null, "k", 1));
        client.get()
                .uri("/api/v1/cart")
                .header("X-Forwarded-Proto", "https")
                .cookie("cart", token)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(0);
    }

    @Test
    void quantityNeedsTheVersionThatWasSeen() {
        String token = token(add(null, "k", 1));
        String line = shop.onlyLineOf(token).toString();
        set(token, line, null).expectStatus().isEqualTo(428);
        set(token, line, "\"9\"")
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.cart.version")
                .isEqualTo(1);
        set(token, line, "\"1\"")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lines[0].quantity")
                .isEqualTo(4);
        set(null, line, "\"0\"").expectStatus().isNotFound();
    }

    @Test
    void shopperWithoutCartHasNothingToRemoveOrDescribe() {
        client.delete().uri("/api/v1/cart/lines/x").exchange().expectStatus().isOk();
        client.delete()
                .uri("/api/v1/cart")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Set-Cookie");
        client.patch()
                .uri("/api/v1/cart")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"note\": \"hello\"}")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private WebTestClient.ResponseSpec add(String token, String key, int quantity) {
        return new CartCalls(client).add(token, key, "[{\"sku\": \"MUG\", \"quantity\": " + quantity + "}]");
    }

    private WebTestClient.ResponseSpec set(String token, String line, String version) {
        return new CartCalls(client).set(token, line, version, "{\"quantity\": 4}");
    }

    private static String token(WebTestClient.ResponseSpec added) {
        return added.expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getFirst("Cart-Token");
    }
}
