package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.domain.ShopCurrency;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A shopper's cart: an empty one without a token; nothing when the token is that of no cart. Changes nothing. */
@Component
public class ReadCart {

    private final Carts carts;
    private final ShopCurrency currency;
    private final Clock clock;

    ReadCart(Carts carts, ShopCurrency currency, Clock clock) {
        this.carts = carts;
        this.currency = currency;
        this.clock = clock;
    }

    public Mono<Cart> read(@Nullable CartToken token) {
        return token == null ? Mono.just(Cart.empty(currency.value())) : carts.find(token, clock.instant());
    }
}
