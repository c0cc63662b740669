package dev.newsstand.cart.stock;

import dev.newsstand.cart.stock.domain.StockChange;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Hears of every change of a stock level, in the transaction of the change: what it fails at does not happen. */
public interface StockListener {

    Mono<Void> changed(StockChange change, Instant at);
}
