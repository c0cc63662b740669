package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.support.test.WholeAnswers;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A GET changes neither rows, version nor cookies: half of invariant 2. */
class ReadingPropertiesIT {

    private final WebTestClient client = WebTestClient.bindToServer()
            .baseUrl("http://localhost:" + PropertyShop.port())
            .responseTimeout(Duration.ofSeconds(30))
            .filter(WholeAnswers.filter())
            .build();

    @Property(tries = 25)
    void readingChangesNothing(@ForAll("reads") @Size(min = 1, max = 6) List<String> reads) {
        CartToken token = PropertyShop.newCart();
        String before = PropertyShop.fingerprint();
        for (String read : reads) {
            HttpHeaders headers = client.get()
                    .uri(read)
                    .cookie("cart", token.secret())
                    .header("If-None-Match", "\"1\"")
                    .exchange()
                    .returnResult(Void.class)
                    .getResponseHeaders();
            assertThat(headers.containsHeader("Set-Cookie")).isFalse();
            assertThat(headers.containsHeader("Cart-Token")).isFalse();
        }
        assertThat(PropertyShop.fingerprint()).isEqualTo(before);
        assertThat(PropertyShop.cart(token).version()).isEqualTo(1);
    }

    @Provide
    Arbitrary<List<String>> reads() {
        return Arbitraries.of(
                        "/api/v1/cart",
                        "/api/v1/cart/events",
                        "/api/v1/cart/events?after=1&limit=1",
                        "/api/v1/products/thing",
                        "/api/v1/products?q=thing",
                        "/api/v1/cart/nothing")
                .list();
    }
}
