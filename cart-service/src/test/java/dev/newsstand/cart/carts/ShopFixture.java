package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.domain.ShopCurrency;
import dev.newsstand.cart.pricing.InMemoryDiscountCodes;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
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
        return new ChangeCart(carts, TransactionalOperator.create(new NoTransactions()), CURRENCY, CLOCK);
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
