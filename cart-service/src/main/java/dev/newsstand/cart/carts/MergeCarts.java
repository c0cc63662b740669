package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.Carts.Pair;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Merge;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Adds up two carts of one shopper, such as after signing in: the lines of the other come into theirs as far as rules and
 * stock allow, and the other is empty, in one transaction. Again is harmless, since there is nothing left to come.
 */
@Component
public class MergeCarts {

    private final Carts carts;
    private final TransactionalOperator transaction;
    private final Clock clock;

    MergeCarts(Carts carts, TransactionalOperator transaction, Clock clock) {
        this.carts = carts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Merged(Cart cart, List<Merge.Capped> capped) implements Outcome {}

        /** It is not the version that the shopper saw. */
        record Stale(Cart cart) implements Outcome {}

        /** The shopper's own token names no cart. */
        record UnknownCart() implements Outcome {}

        /** The other token names none. */
        record UnknownOther(Cart cart) implements Outcome {}

        /** The other cart is in a checkout, which may still become an order of what is in it. */
        record OtherCheckingOut(Cart cart) implements Outcome {}

        /** Both tokens are the same. */
        record Itself() implements Outcome {}
    }

    public Mono<Outcome> merge(@Nullable CartToken token, CartToken other, LongPredicate expected) {
        if (token == null) {
            return Mono.just(new Outcome.UnknownCart());
        }
        if (token.equals(other)) {
            return Mono.just(new Outcome.Itself());
        }
        Instant now = clock.instant();
        return carts.lockBoth(token, other, now)
                .flatMap(pair -> merge(pair, expected, now))
                .as(transaction::transactional);
    }

    private Mono<Outcome> merge(Pair pair, LongPredicate expected, Instant now) {
        Cart into = pair.one();
        Cart other = pair.other();
        if (into == null) {
            return Mono.just(new Outcome.UnknownCart());
        }
        if (!expected.test(into.version())) {
            return Mono.just(new Outcome.Stale(into));
        }
        if (other == null) {
            return Mono.just(new Outcome.UnknownOther(into));
        }
        if (other.lines().isEmpty()) {
            return Mono.just(new Outcome.Merged(into, List.of()));
        }
        if (pair.otherCheckingOut()) {
            return Mono.just(new Outcome.OtherCheckingOut(into));
        }
        Merge merge = into.merge(other);
        return carts.merge(into, other, merge, now).map(cart -> new Outcome.Merged(cart, merge.capped()));
    }
}
