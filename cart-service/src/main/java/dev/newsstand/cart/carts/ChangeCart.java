package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Decision;
import dev.newsstand.cart.carts.domain.Refusal;
import dev.newsstand.cart.carts.domain.Wish;
import dev.newsstand.cart.domain.ShopCurrency;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Changes a cart by what it is now: locks it, decides, saves; in one transaction. */
@Component
public class ChangeCart {

    private final Carts carts;
    private final TransactionalOperator transaction;
    private final ShopCurrency currency;
    private final Clock clock;

    ChangeCart(Carts carts, TransactionalOperator transaction, ShopCurrency currency, Clock clock) {
        this.carts = carts;
        this.transaction = transaction;
        this.currency = currency;
        this.clock = clock;
    }

    /** What became of a wish. */
    public sealed interface Outcome {

        /** The cart as it is now, whether or not there was something to do. */
        record Done(Cart cart) implements Outcome {}

        record Refused(Refusal refusal, Cart cart) implements Outcome {}

        /** It is not the version that the shopper saw. */
        record Stale(Cart cart) implements Outcome {}

        record NoSuchLine(Cart cart) implements Outcome {}

        record UnknownCart() implements Outcome {}
    }

    /** {@code expected} says of a version whether it is the one that the shopper saw. */
    public Mono<Outcome> change(@Nullable CartToken token, Wish wish, LongPredicate expected) {
        if (token == null) {
            return Mono.fromSupplier(() -> withoutCart(wish, expected));
        }
        Instant now = clock.instant();
        return carts.lock(token, now)
                .flatMap(cart -> onCart(cart, wish, expected, now))
                .as(transaction::transactional)
                .defaultIfEmpty(new Outcome.UnknownCart());
    }

    private Outcome withoutCart(Wish wish, LongPredicate expected) {
        Cart empty = Cart.empty(currency.value());
        if (!expected.test(empty.version())) {
            return new Outcome.Stale(empty);
        }
        return switch (wish.on(empty)) {
            case Decision.Unchanged _ -> new Outcome.Done(empty);
            case Decision.NoSuchLine _ -> new Outcome.NoSuchLine(empty);
            case Decision.Refused refused -> new Outcome.Refused(refused.refusal(), empty);
            case Decision.Change _, Decision.Description _ -> new Outcome.UnknownCart();
        };
    }

    private Mono<Outcome> onCart(Cart cart, Wish wish, LongPredicate expected, Instant now) {
        if (!expected.test(cart.version())) {
            return Mono.just(new Outcome.Stale(cart));
        }
        UUID id = Objects.requireNonNull(cart.id());
        return switch (wish.on(cart)) {
            case Decision.Unchanged _ -> Mono.just(new Outcome.Done(cart));
            case Decision.NoSuchLine _ -> Mono.just(new Outcome.NoSuchLine(cart));
            case Decision.Refused refused -> Mono.just(new Outcome.Refused(refused.refusal(), cart));
            case Decision.Change change -> carts.save(id, change, now).map(Outcome.Done::new);
            case Decision.Description description ->
                carts.save(id, description, now).map(Outcome.Done::new);
        };
    }
}
