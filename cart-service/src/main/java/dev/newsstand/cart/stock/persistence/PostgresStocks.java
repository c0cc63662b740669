package dev.newsstand.cart.stock.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.persistence.Documents;
import dev.newsstand.cart.stock.Stocks;
import dev.newsstand.cart.stock.domain.StockLevel;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Stock levels in PostgreSQL. */
@Repository
class PostgresStocks implements Stocks {

    private static final String SET =
            "select change::text from set_stock(:sku, :onHand, :imported) change where change is not null";
    private static final String LEVEL =
            "select sku, v.handle, s.on_hand, s.held, s.version from stock_level s join variant v using (sku)"
                    + " where sku = :sku";
    private static final String LAST_IMPORTED =
            "select sku, imported from stock where sku = any(:skus) and imported is not null";

    private final DatabaseClient database;

    PostgresStocks(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<SetAnswer> set(Sku sku, long onHand, boolean imported) {
        return database.sql(SET)
                .bind("onHand", onHand)
                .bind("imported", imported)
                .bind("sku", sku.value())
                .mapValue(String.class)
                .one()
                .<SetAnswer>map(json -> new SetAnswer.Done(
                        Documents.read(json, ChangeDocument.class).change()))
                .switchIfEmpty(Mono.defer(() -> whyNot(sku)));
    }

    private Mono<SetAnswer> whyNot(Sku sku) {
        return database.sql(LEVEL)
                .bind("sku", sku.value())
                .map(PostgresStocks::level)
                .one()
                .<SetAnswer>map(SetAnswer.BelowHeld::new)
                .defaultIfEmpty(new SetAnswer.UnknownSku(sku));
    }

    @Override
    public Mono<Map<Sku, Long>> lastImported(Collection<Sku> skus) {
        return database.sql(LAST_IMPORTED)
                .bind("skus", skus.stream().map(Sku::value).toArray(String[]::new))
                .map(row ->
                        Map.entry(new Sku(required(row, "sku", String.class)), required(row, "imported", Long.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static StockLevel level(Readable row) {
        return new StockLevel(
                new Sku(required(row, "sku", String.class)),
                new Handle(required(row, "handle", String.class)),
                required(row, "on_hand", Long.class),
                required(row, "held", Long.class),
                required(row, "version", Long.class));
    }
}
