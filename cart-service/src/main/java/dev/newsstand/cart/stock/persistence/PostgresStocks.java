package dev.newsstand.cart.stock.persistence;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.stock.Stocks;
import dev.newsstand.cart.stock.domain.StockChange;
import dev.newsstand.cart.stock.domain.StockLevel;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Stock levels in PostgreSQL. */
@Repository
class PostgresStocks implements Stocks {

    private static final String SET = """
            update stock s
            set on_hand = :onHand,
                imported = case when :imported then :onHand else s.imported end,
                version = s.version + (s.on_hand <> :onHand)::int,
                updated_at = case when s.on_hand <> :onHand then :now else s.updated_at end
            from variant v
            where s.sku = :sku and v.sku = s.sku and s.held <= :onHand
            returning s.sku, v.handle, old.on_hand as was_on_hand, old.version as was_version,
                      new.on_hand, new.held, new.version
            """;
    private static final String LEVEL =
            "select s.sku, v.handle, s.on_hand, s.held, s.version from stock s join variant v using (sku) where sku = :sku";
    private static final String LAST_IMPORTED =
            "select sku, imported from stock where sku = any(:skus) and imported is not null";

    private final DatabaseClient database;

    PostgresStocks(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<SetAnswer> set(Sku sku, long onHand, boolean imported, Instant now) {
        return database.sql(SET)
                .bind("onHand", onHand)
                .bind("imported", imported)
                .bind("now", now)
                .bind("sku", sku.value())
                .map(PostgresStocks::change)
                .one()
                .<SetAnswer>map(SetAnswer.Done::new)
                .switchIfEmpty(Mono.defer(() -> whyNot(sku)));
    }

    private Mono<SetAnswer> whyNot(Sku sku) {
        return database.sql(LEVEL)
                .bind("sku", sku.value())
                .map(row -> level(row, "on_hand", "version"))
                .one()
                .<SetAnswer>map(SetAnswer.BelowHeld::new)
                .defaultIfEmpty(new SetAnswer.UnknownSku(sku));
    }

    @Override
    public Mono<Map<Sku, Long>> lastImported(Collection<Sku> skus) {
        return database.sql(LAST_IMPORTED)
                .bind("skus", skus.stream().map(Sku::value).toArray(String[]::new))
                .map(row -> Map.entry(new Sku(value(row, "sku", String.class)), value(row, "imported", Long.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static StockChange change(Readable row) {
        return new StockChange(level(row, "was_on_hand", "was_version"), level(row, "on_hand", "version"));
    }

    private static StockLevel level(Readable row, String onHand, String version) {
        return new StockLevel(
                new Sku(value(row, "sku", String.class)),
                new Handle(value(row, "handle", String.class)),
                value(row, onHand, Long.class),
                value(row, "held", Long.class),
                value(row, version, Long.class));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
