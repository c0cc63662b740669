package dev.newsstand.cart.stock;

import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.stock.domain.Movement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The history of every SKU's stock. */
public interface Movements {

    /** Newest first, from before that movement on (null: from the last); empty for an unknown SKU. */
    Mono<List<Movement>> of(Sku sku, @Nullable Long before, int limit);
}
