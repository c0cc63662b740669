package dev.newsstand.cart.carts.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.carts.Shelf;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.pricing.domain.Destination;
import dev.newsstand.cart.pricing.domain.PriceRules;
import dev.newsstand.cart.pricing.domain.ShippingRates;
import dev.newsstand.cart.pricing.domain.ShopRates;
import dev.newsstand.cart.pricing.domain.TaxRates;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.ServerRequest;

class CartTagTests {

    private static final Instant LONG_AFTER = Instant.parse("2100-01-01T00:00:00Z");

    @Test
    void tagIsTheVersionWhereNothingIsChargedBesideTheGoods() {
        assertThat(tag("")).isEqualTo(new CartTag("\"1\"", true));
    }

    @Test
    void anotherTaxIsAnotherTag() {
        assertThat(tag("*=5").value())
                .matches("\"1-[0-9a-f]{16}\"")
                .isNotEqualTo(tag("*=6").value());
        assertThat(tag("*=5")).isEqualTo(tag("*=5"));
    }

    @Test
    void changeNeedsTheVersionAloneWhateverTheTax() {
        ServerRequest request = ServerRequest.create(
                MockServerWebExchange.from(MockServerHttpRequest.patch("/api/v1/cart")
                        .header(HttpHeaders.IF_MATCH, tag("*=5").value())
                        .build()),
                HandlerStrategies.withDefaults().messageReaders());
        assertThat(CartTag.expectedBy(request).test(1)).isTrue();
        assertThat(CartTag.expectedBy(request).test(2)).isFalse();
    }

    private static CartTag tag(String taxRates) {
        Item mug = new Item(
                UUID.fromString("6f1f2f3c-1111-4b39-8f2d-66c0cf1b1d51"), new Sku("MUG"), 1, Properties.NONE, null);
        Cart filled = Cart.empty(Shelf.USD).plus(List.of(mug), Shelf.stocked());
        ShopRates rates =
                new ShopRates(TaxRates.parse(taxRates, false, true), ShippingRates.NONE, new Destination("US", null));
        return CartTag.of(new Cart(
                UUID.fromString("0b8c1ac0-36a5-4b39-8f2d-66c0cf1b1d51"),
                1,
                Shelf.USD,
                List.of(filled.lines().getFirst()),
                null,
                Properties.NONE,
                LONG_AFTER,
                LONG_AFTER,
                new PriceRules(List.of(), List.of(), rates, LONG_AFTER)));
    }
}
