package dev.newsstand.cart.stock;

import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.stock.Stocks.SetAnswer;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Sets how many units of a SKU are on hand, and tells others what that means; joins a running transaction. */
@Component
public class SetStock {

    private final Stocks stocks;
    private final StockNews news;
    private final TransactionalOperator transaction;
    private final Clock clock;

    SetStock(Stocks stocks, StockNews news, TransactionalOperator transaction, Clock clock) {
        this.stocks = stocks;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** {@code imported}: a file said so. */
    public Mono<SetAnswer> set(Sku sku, long onHand, boolean imported) {
        Instant now = clock.instant();
        return stocks.set(sku, onHand, imported)
                .flatMap(answer -> told(answer, now).thenReturn(answer))
                .as(transaction::transactional);
    }

    private Mono<Void> told(SetAnswer answer, Instant now) {
        return switch (answer) {
            case SetAnswer.Done done -> news.tell(done.change(), now);
            case SetAnswer.BelowHeld _, SetAnswer.UnknownSku _ -> Mono.empty();
        };
    }
}
