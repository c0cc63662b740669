package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.ChangeCart.Outcome;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.domain.ShopCurrency;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Takes back the last change that was not taken back yet; again takes back the one before. When there is none left, or a
 * merge with another cart came last, the cart stays as it is.
 */
@Component
public class UndoChange {

    private final Carts carts;
    private final TransactionalOperator transaction;
    private final ShopCurrency currency;
    private final Clock clock;

    UndoChange(Carts carts, TransactionalOperator transaction, ShopCurrency currency, Clock clock) {
        this.carts = carts;
        this.transaction = transaction;
        this.currency = currency;
        this.clock = clock;
    }

    /** {@code expected} says of a version whether it is the one that the shopper saw: a repeated request undoes once. */
    public Mono<Outcome> undo(@Nullable CartToken token, LongPredicate expected) {
        if (token == null) {
            Cart empty = Cart.empty(currency.value());
            return Mono.just(expected.test(empty.version()) ? new Outcome.Done(empty) : new Outcome.Stale(empty));
        }
        Instant now = clock.instant();
        return carts.lock(token, now)
                .flatMap(cart -> undo(cart, expected, now))
                .as(transaction::transactional)
                .defaultIfEmpty(new Outcome.UnknownCart());
    }

    private Mono<Outcome> undo(Cart cart, LongPredicate expected, Instant now) {
        if (!expected.test(cart.version())) {
            return Mono.just(new Outcome.Stale(cart));
        }
        return carts.undo(Objects.requireNonNull(cart.id()), now)
                .defaultIfEmpty(cart)
                .map(Outcome.Done::new);
    }
}
