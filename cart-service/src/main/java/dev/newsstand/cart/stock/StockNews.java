package dev.newsstand.cart.stock;

import dev.newsstand.cart.stock.domain.StockChange;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells all who listen that a stock level changed, holds included; in the caller's transaction. */
@Component
public class StockNews {

    private final List<StockListener> listeners;

    public StockNews(List<StockListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    public Mono<Void> tell(StockChange change, Instant at) {
        return Flux.fromIterable(listeners)
                .concatMap(listener -> listener.changed(change, at))
                .then();
    }
}
