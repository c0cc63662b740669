package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.Carts.Pair;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Decision;
import dev.newsstand.cart.carts.domain.Merge;
import dev.newsstand.cart.domain.ShopCurrency;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Adds up two carts of one shopper, such as after signing in: what is in the other comes into theirs as far as rules and
 * stock allow, its note, attributes and codes come after theirs, and the other is empty, in one transaction. Again is
 * harmless, since there is nothing left to come. Who has no cart yet gets one.
 */
@Component
public class MergeCarts {

    private final Carts carts;
    private final TransactionalOperator transaction;
    private final ShopCurrency currency;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MergeCarts(Carts carts, TransactionalOperator transaction, ShopCurrency currency, Clock clock) {
        this.carts = carts;
        this.transaction = transaction;
        this.currency = currency;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** {@code issued} is the token of a cart that was made just now. */
        record Merged(
                Cart cart,
                List<Merge.Capped> capped,
                List<Merge.LeftOut> leftOut,
                @Nullable CartToken issued) implements Outcome {}

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
        if (other.equals(token)) {
            return Mono.just(new Outcome.Itself());
        }
        return Mono.defer(() -> {
            Instant now = clock.instant();
            return token == null
                    ? intoNewCart(CartToken.random(random), other, expected, now)
                    : carts.lockBoth(token, other, now)
                            .flatMap(pair -> merge(pair, expected, now))
                            .as(transaction::transactional);
        });
    }

    private Mono<Outcome> intoNewCart(CartToken issued, CartToken other, LongPredicate expected, Instant now) {
        return transaction
                .execute(status -> carts.openBeside(issued, other, now)
                        .flatMap(pair -> merge(pair, expected, now))
                        .map(outcome -> withNewCart(outcome, issued, status)))
                .single();
    }

    /** A cart that nothing came into is not kept. */
    private Outcome withNewCart(Outcome outcome, CartToken issued, ReactiveTransaction status) {
        if (outcome instanceof Outcome.Merged merged && merged.cart().version() > 0) {
            return new Outcome.Merged(merged.cart(), merged.capped(), merged.leftOut(), issued);
        }
        status.setRollbackOnly();
        Cart none = Cart.empty(currency.value());
        return switch (outcome) {
            case Outcome.Merged merged -> new Outcome.Merged(none, merged.capped(), merged.leftOut(), null);
            case Outcome.Stale _ -> new Outcome.Stale(none);
            case Outcome.UnknownOther _ -> new Outcome.UnknownOther(none);
            case Outcome.OtherCheckingOut _ -> new Outcome.OtherCheckingOut(none);
            case Outcome.UnknownCart _, Outcome.Itself _ -> outcome;
        };
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
        if (other.isBare()) {
            return Mono.just(new Outcome.Merged(into, List.of(), List.of(), null));
        }
        if (pair.otherCheckingOut()) {
            return Mono.just(new Outcome.OtherCheckingOut(into));
        }
        Merge merge = into.merge(other, pair.heldByOne());
        return moved(into, other, merge, now)
                .flatMap(cart -> described(cart, merge, now))
                .map(cart -> new Outcome.Merged(cart, merge.capped(), merge.leftOut(), null));
    }

    /** The cart that takes them; the other one is bare then. */
    private Mono<Cart> moved(Cart into, Cart other, Merge merge, Instant now) {
        return other.lines().isEmpty()
                ? carts.save(id(other), Merge.emptied(), now).thenReturn(into)
                : carts.merge(into, other, merge, now);
    }

    private Mono<Cart> described(Cart into, Merge merge, Instant now) {
        Decision.Description description = merge.description();
        return description == null ? Mono.just(into) : carts.save(id(into), description, now);
    }

    private static UUID id(Cart stored) {
        return Objects.requireNonNull(stored.id());
    }
}
