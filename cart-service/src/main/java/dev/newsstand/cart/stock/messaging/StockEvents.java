package dev.newsstand.cart.stock.messaging;

import dev.newsstand.cart.stock.StockListener;
import dev.newsstand.cart.stock.domain.StockChange;
import dev.newsstand.cart.stock.domain.StockLevel;
import dev.newsstand.events.shop.ShopEvent;
import dev.newsstand.support.events.EventLog;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class StockEvents implements StockListener {

    private final EventLog log;

    StockEvents(EventLog log) {
        this.log = log;
    }

    @Override
    public Mono<Void> changed(StockChange change, Instant at) {
        StockLevel now = change.after();
        String sku = now.sku().value();
        String handle = now.product().value();
        return switch (change.news()) {
            case DEPLETED -> log.append(new ShopEvent.StockDepleted(sku, handle, now.version(), at));
            case REPLENISHED -> log.append(new ShopEvent.StockReplenished(sku, handle, now.free(), now.version(), at));
            case NONE -> Mono.empty();
        };
    }
}
