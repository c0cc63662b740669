package dev.newsstand.cart.alerts;

import dev.newsstand.cart.alerts.domain.Restock;
import dev.newsstand.cart.stock.StockListener;
import dev.newsstand.cart.stock.domain.StockChange;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes restocks in the transaction that brings the units, so that none is lost, whenever the line is told. */
@Component
class NoteRestocks implements StockListener {

    private final Restocks restocks;

    NoteRestocks(Restocks restocks) {
        this.restocks = restocks;
    }

    @Override
    public Mono<Void> changed(StockChange change, Instant at) {
        long units = Restock.unitsOf(change);
        return units == 0 ? Mono.empty() : restocks.note(change.after().sku(), units, at);
    }
}
