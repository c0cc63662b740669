package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Wish;
import dev.newsstand.cart.pricing.DiscountCodes;
import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.cart.pricing.domain.Discount;
import java.time.Clock;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes these the discount codes of a cart, in their order. */
@Component
public class EnterCodes {

    private final DiscountCodes discounts;
    private final ChangeCart changeCart;
    private final Clock clock;

    EnterCodes(DiscountCodes discounts, ChangeCart changeCart, Clock clock) {
        this.discounts = discounts;
        this.changeCart = changeCart;
        this.clock = clock;
    }

    /** {@code expected} says of a version whether it is the one that the shopper saw. */
    public Mono<ChangeCart.Outcome> enter(@Nullable CartToken token, List<Code> codes, LongPredicate expected) {
        return discounts
                .find(codes)
                .collectMap(Discount::code)
                .map(known -> new Wish.EnterCodes(codes, known, clock.instant()))
                .flatMap(wish -> changeCart.change(token, wish, expected));
    }
}
