package dev.newsstand.cart.stock;

import dev.newsstand.cart.stock.domain.StockChange;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Tells others when the last free unit went, or the first came; in the caller's transaction. */
public interface StockNews {

    Mono<Void> tell(StockChange change, Instant at);
}
