package dev.newsstand.cart.carts.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.OpenApiSchema;
import dev.newsstand.cart.carts.Shelf;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.pricing.domain.PriceRules;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** What carts look like on the wire to the member and that the OpenAPI document says so. */
class CartJsonTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void emptyCartLooksLikeThis() throws IOException {
        holds("cart-empty.json", Cart.empty(Shelf.USD));
    }

    @Test
    void cartWithLinesThatChangedLooksLikeThis() throws IOException {
        Offer mug = new Offer(
                new Sku("MUG-BLUE"),
                new Handle("mug"),
                "Enamel mug",
                "Blue",
                new Offer.Picture(
                        "/api/v1/pictures/1/800.jpg",
                        "A blue mug",
                        800,
                        600,
                        List.of(new Offer.Rendition("/api/v1/pictures/1/400.jpg", 400, 300))),
                new Money(1_299, Shelf.USD),
                new QuantityRule(1, 10, 1),
                true,
                1,
                Shelf.YESTERDAY);
        Line changed = new Line(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                2,
                Properties.of(Map.of("engraving", "Ann")),
                new Source(UUID.fromString("00000000-0000-4000-8000-000000000009"), 4L),
                new Money(1_199, Shelf.USD),
                mug);
        Offer gone = new Offer(
                new Sku("PIN"),
                new Handle("pin"),
                "Pin",
                null,
                null,
                new Money(300, Shelf.USD),
                QuantityRule.ANY,
                false,
                0,
                Shelf.YESTERDAY);
        Line withdrawn = new Line(
                UUID.fromString("00000000-0000-4000-8000-000000000002"),
                1,
                Properties.NONE,
                null,
                new Money(300, Shelf.USD),
                gone);
        holds(
                "cart-changed.json",
                new Cart(
                        UUID.fromString("00000000-0000-4000-8000-000000000003"),
                        7,
                        Shelf.USD,
                        List.of(changed, withdrawn),
                        "Ring twice",
                        Properties.of(Map.of("gift", "yes")),
                        Shelf.YESTERDAY,
                        Instant.parse("2026-02-01T00:00:00Z"),
                        PriceRules.NONE));
    }

    private static void holds(String golden, Cart cart) throws IOException {
        String json = JSON.writeValueAsString(CartJson.of(cart));
        String expected = new ClassPathResource("golden/" + golden).getContentAsString(UTF_8);
        assertThat(JSON.readTree(json)).isEqualTo(JSON.readTree(expected));
        assertThat(OpenApiSchema.named("Cart").problemsOf(json)).isEmpty();
    }

    @Test
    void documentNoticesWhatIsMissingOrMore() {
        assertThat(OpenApiSchema.named("Money").problemsOf("{\"amount\": 1}")).isNotEmpty();
        assertThat(OpenApiSchema.named("Money").problemsOf("{\"amount\": 1, \"currency\": \"USD\", \"more\": 1}"))
                .isNotEmpty();
    }
}
