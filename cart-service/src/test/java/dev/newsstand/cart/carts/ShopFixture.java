package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.domain.ShopCurrency;
import dev.newsstand.cart.pricing.InMemoryDiscountCodes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The use cases of carts over a store of one's choice, without transactions. */
public record ShopFixture(Carts carts) {

    private static final Clock CLOCK = Clock.fixed(CartsContract.NOW, ZoneOffset.UTC);
    private static final ShopCurrency CURRENCY = ShopCurrency.of("USD");

    public ReadCart readCart() {
        return new ReadCart(carts, CURRENCY, CLOCK);
    }

    public AddToCart addToCart() {
        return new AddToCart(carts, CURRENCY, CLOCK);
    }

    public ChangeCart changeCart() {
        return new ChangeCart(carts, transactions(), CURRENCY, CLOCK);
    }

    public UndoChange undoChange() {
        return new UndoChange(carts, transactions(), CURRENCY, CLOCK);
    }

    public MergeCarts mergeCarts() {
        return new MergeCarts(carts, transactions(), CURRENCY, CLOCK);
    }

    /** Without a database there is no history to tell. */
    public ReadHistory readHistory() {
        return new ReadHistory((token, after, limit, now) -> Mono.empty(), CLOCK);
    }

    /** Looks at the carts every hundredth of a second. */
    public FollowCart followCart() {
        CartWatch watch = new CartWatch(this::stamps, CLOCK, Duration.ofMillis(10));
        return new FollowCart(readCart(), watch, Duration.ofHours(1));
    }

    private Mono<Map<CartToken, String>> stamps(Set<CartToken> tokens, Instant now) {
        return Flux.fromIterable(tokens)
                .flatMap(token ->
                        carts.find(token, now).map(cart -> Map.entry(token, cart.id() + ":" + cart.version())))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static TransactionalOperator transactions() {
        return TransactionalOperator.create(new NoTransactions());
    }

    public EnterCodes enterCodes() {
        return new EnterCodes(new InMemoryDiscountCodes(), changeCart(), CLOCK);
    }

    public UUID onlyLineOf(String token) {
        return carts.find(new CartToken(token), CLOCK.instant())
                .block()
                .lines()
                .getFirst()
                .id();
    }

    private static final class NoTransactions implements ReactiveTransactionManager {

        @Override
        public Mono<ReactiveTransaction> getReactiveTransaction(TransactionDefinition definition) {
            return Mono.just(new ReactiveTransaction() {});
        }

        @Override
        public Mono<Void> commit(ReactiveTransaction transaction) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> rollback(ReactiveTransaction transaction) {
            return Mono.empty();
        }
    }
}
