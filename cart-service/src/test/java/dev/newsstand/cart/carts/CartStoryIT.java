package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.RunningShop;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class CartStoryIT extends RunningShop {

    @Test
    void firstAddAnswersTheCartWithItsTokenInHeaderAndCookie() {
        String sku = sku(2499, 5);
        add(null, "[" + item(sku, 2) + "]")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectHeader()
                .exists("Cart-Token")
                .expectCookie()
                .httpOnly("cart", true)
                .expectCookie()
                .secure("cart", false)
                .expectCookie()
                .sameSite("cart", "Lax")
                .expectCookie()
                .path("cart", "/")
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(1)
                .jsonPath("$.itemCount")
                .isEqualTo(2)
                .jsonPath("$.lines[0].sku")
                .isEqualTo(sku)
                .jsonPath("$.lines[0].title")
                .isEqualTo("Enamel mug")
                .jsonPath("$.lines[0].variant")
                .isEqualTo("Blue")
                .jsonPath("$.lines[0].lineTotal.amount")
                .isEqualTo(4998)
                .jsonPath("$.totals.total.amount")
                .isEqualTo(4998);
    }

    @Test
    void cookieIsHostBoundOnHttps() {
        String sku = sku(100, 5);
        client.post()
                .uri("/api/v1/cart/lines")
                .header("X-Forwarded-Proto", "https")
                .header("Idempotency-Key", "first")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"items\": [" + item(sku, 1) + "]}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectCookie()
                .secure("__Host-cart", true)
                .expectCookie()
                .doesNotExist("cart");
    }

    @Test
    void readingWithoutTokenAnswersAnEmptyCartAndKeepsNothing() {
        Object carts = query("select count(*) from cart");
        client.get()
                .uri("/api/v1/cart")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Set-Cookie")
                .expectHeader()
                .doesNotExist("Cart-Token")
                .expectBody()
                .jsonPath("$.id")
                .isEmpty()
                .jsonPath("$.lines")
                .isEmpty()
                .jsonPath("$.totals.total.amount")
                .isEqualTo(0);
        assertThat(query("select count(*) from cart")).isEqualTo(carts);
    }

    @Test
    void readingChangesNothing() {
        String token = cartWith("[" + item(sku(100, 5), 1) + "]");
        String everything = "select md5(string_agg(t::text, '' order by t::text)) from (select * from cart) t";
        Object before = query(everything);
        cart(token).expectStatus().isOk().expectHeader().doesNotExist("Set-Cookie");
        assertThat(query(everything)).isEqualTo(before);
    }

    @Test
    void wrongTokenIsNotFound() {
        cart("wrong").expectStatus().isNotFound();
        add("wrong", "[" + item(sku(100, 5), 1) + "]").expectStatus().isNotFound();
    }

    @Test
    void uselessCookieIsTakenBackByTheFirstChange() {
        String sku = sku(100, 5);
        client.post()
                .uri("/api/v1/cart/lines")
                .cookie("cart", "of-another-time")
                .header("Idempotency-Key", "k")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"items\": [" + item(sku, 1) + "]}")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectCookie()
                .maxAge("cart", java.time.Duration.ZERO);
    }

    @Test
    void longCartThatWasReadBeforeIsReadAsTheShopIsByNow() {
        String sku = sku(100, 1_000);
        String token = cartWith(IntStream.range(0, 40)
                .mapToObj(n -> "{\"sku\": \"%s\", \"quantity\": 1, \"properties\": {\"n\": \"%d\"}}".formatted(sku, n))
                .collect(Collectors.joining(",", "[", "]")));
        reads(token, 1_000, 100, 0);
        reads(token, 1_000, 100, 0);
        stock(sku, 50).expectStatus().isOk();
        reads(token, 50, 100, 0);
        execute("update variant set price = 120, updated_at = now() where sku = '" + sku + "'");
        reads(token, 50, 120, 0);
        String code = "/api/v1/merchant/discount-codes/" + sku;
        merchantPut(code, "{\"kind\": \"percentage\", \"value\": 10}")
                .expectStatus()
                .isCreated();
        client.put()
                .uri("/api/v1/cart/discount-codes")
                .header("Cart-Token", token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"codes\": [\"" + sku + "\"]}")
                .exchange()
                .expectStatus()
                .isOk();
        reads(token, 50, 120, 480);
        execute("update discount set ends_at = now() where code = upper('" + sku + "')");
        reads(token, 50, 120, 0);
    }

    private void reads(String token, int available, int price, int discount) {
        cart(token)
                .expectBody()
                .jsonPath("$.lines[39].available")
                .isEqualTo(available)
                .jsonPath("$.lines[39].unitPrice.amount")
                .isEqualTo(price)
                .jsonPath("$.totals.subtotal.amount")
                .isEqualTo(40 * price)
                .jsonPath("$.totals.discount.amount")
                .isEqualTo(discount);
    }
}
