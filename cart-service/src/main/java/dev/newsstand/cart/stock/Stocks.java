package dev.newsstand.cart.stock;

import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.stock.domain.StockChange;
import dev.newsstand.cart.stock.domain.StockLevel;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The stored stock levels; every variant has one. */
public interface Stocks {

    /** Sets the units on hand, unless more of them are held. {@code imported} notes that a file said so. */
    Mono<SetAnswer> set(Sku sku, long onHand, boolean imported);

    /** What files last said of these SKUs, where any did. */
    Mono<Map<Sku, Long>> lastImported(Collection<Sku> skus);

    /** What became of setting a level. */
    sealed interface SetAnswer {

        record Done(StockChange change) implements SetAnswer {}

        /** More units are held than there would be. */
        record BelowHeld(StockLevel level) implements SetAnswer {}

        record UnknownSku(Sku sku) implements SetAnswer {}
    }
}
