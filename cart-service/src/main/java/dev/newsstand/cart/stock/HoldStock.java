package dev.newsstand.cart.stock;

import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.stock.Holds.HoldAnswer;
import dev.newsstand.cart.stock.domain.StockChange;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Holds stock for carts and gives it back, and tells who listens what became free; joins a running transaction. */
@Component
public class HoldStock {

    private final Holds holds;
    private final StockNews news;
    private final Clock clock;

    HoldStock(Holds holds, StockNews news, Clock clock) {
        this.holds = holds;
        this.news = news;
        this.clock = clock;
    }

    public Mono<HoldAnswer> hold(UUID cart, Map<Sku, Long> quantities, Instant until) {
        return holds.hold(cart, quantities, until).flatMap(answer -> switch (answer) {
            case HoldAnswer.Held held -> tell(held.freed()).thenReturn(answer);
            case HoldAnswer.Short _ -> Mono.just(answer);
        });
    }

    public Mono<Void> release(UUID cart) {
        return holds.release(cart).flatMap(this::tell);
    }

    public Mono<Void> sweep() {
        return holds.sweep().flatMap(this::tell);
    }

    private Mono<Void> tell(List<StockChange> freed) {
        return Flux.fromIterable(freed)
                .concatMap(change -> news.tell(change, clock.instant()))
                .then();
    }
}
