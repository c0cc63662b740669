package dev.newsstand.cart.stock.persistence;

import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.persistence.Documents;
import dev.newsstand.cart.stock.Holds;
import dev.newsstand.cart.stock.domain.StockChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Holds in PostgreSQL; each call is one statement, a function of the migration {@code V1_1}. */
@Repository
class PostgresHolds implements Holds {

    private static final int SWEPT_AT_ONCE = 500;
    private static final String HOLD = "select hold_stock(:cart, cast(:items as json), :until)::text";
    private static final String RELEASE = "select coalesce(release_stock(:cart, 'released'), '[]')::text";
    private static final String SWEEP = "select coalesce(sweep_holds(:limit), '[]')::text";
    private static final String TELL_DROPS = "select coalesce(tell_units(null), '[]')::text";

    private final DatabaseClient database;

    private record ItemDocument(String sku, long quantity) {}

    PostgresHolds(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<HoldAnswer> hold(UUID cart, Map<Sku, Long> quantities, Instant until) {
        List<ItemDocument> items = quantities.entrySet().stream()
                .map(item -> new ItemDocument(item.getKey().value(), item.getValue()))
                .toList();
        return database.sql(HOLD)
                .bind("cart", cart)
                .bind("items", Documents.write(items))
                .bind("until", until)
                .mapValue(String.class)
                .one()
                .map(json -> Documents.read(json, HoldDocument.class).answer());
    }

    @Override
    public Mono<List<StockChange>> release(UUID cart) {
        return database.sql(RELEASE)
                .bind("cart", cart)
                .mapValue(String.class)
                .one()
                .map(ChangeDocument::changes);
    }

    @Override
    public Mono<List<StockChange>> sweep() {
        return database.sql(SWEEP)
                .bind("limit", SWEPT_AT_ONCE)
                .mapValue(String.class)
                .one()
                .zipWith(database.sql(TELL_DROPS).mapValue(String.class).one())
                .map(both -> {
                    List<StockChange> changes = new ArrayList<>(ChangeDocument.changes(both.getT1()));
                    changes.addAll(ChangeDocument.changes(both.getT2()));
                    return changes;
                });
    }
}
