package dev.newsstand.cart.stock;

import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.stock.domain.Shortage;
import dev.newsstand.cart.stock.domain.StockChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What carts are promised of the stock, in the caller's transaction. A hold that has expired is free at once. */
public interface Holds {

    /** Makes the holds of that cart these and no others, until then. When it is short the caller has to roll back. */
    Mono<HoldAnswer> hold(UUID cart, Map<Sku, Long> quantities, Instant until);

    /** Gives back all that the cart holds; answers what became free. */
    Mono<List<StockChange>> release(UUID cart);

    /** Gives back, for everybody, what has expired; answers what became free. */
    Mono<List<StockChange>> sweep();

    /** What became of holding. */
    sealed interface HoldAnswer {

        /** {@code freed}: what others had held for too long, or the cart itself before. */
        record Held(List<StockChange> freed) implements HoldAnswer {}

        record Short(List<Shortage> shortages) implements HoldAnswer {}
    }
}
