package dev.newsstand.related.shelf.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.related.more.Openings;
import dev.newsstand.related.shelf.Wares;
import dev.newsstand.related.shelf.domain.Product;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tables {@code product}, {@code product_stock} and {@code purchase}. */
@Repository
class PostgresWares implements Wares {

    private static final String KEEP = """
            WITH kept AS (
                INSERT INTO product (handle, version, offered, title, description, tags, images, variants, opening_key)
                VALUES (:handle, :version, :offered, :title, :description, :tags, :images, :variants, :openingKey)
                ON CONFLICT (handle) DO UPDATE SET version = excluded.version, offered = excluded.offered,
                    title = excluded.title, description = excluded.description, tags = excluded.tags,
                    images = excluded.images, variants = excluded.variants, opening_key = excluded.opening_key
                WHERE product.version < excluded.version RETURNING handle)
            DELETE FROM product_stock WHERE handle IN (SELECT handle FROM kept)""";

    private static final String STOCK = """
            INSERT INTO product_stock (sku, handle, version, available) VALUES (:sku, :handle, :version, :available)
            ON CONFLICT (sku) DO UPDATE SET handle = excluded.handle, version = excluded.version,
                available = excluded.available
            WHERE product_stock.version < excluded.version""";

    private static final String BOUGHT = """
            INSERT INTO purchase (order_id, article, handle, quantity) VALUES (:order, :article, :handle, :quantity)
            ON CONFLICT DO NOTHING""";

    private static final String OFFERED = """
            SELECT p.*, vector,
                (SELECT coalesce(jsonb_object_agg(sku, available), '{}') FROM product_stock s WHERE s.handle = p.handle)
                    AS stock
            FROM product p LEFT JOIN encoding ON key = opening_key WHERE offered ORDER BY p.handle""";

    private static final String ORDERS =
            "SELECT article, handle, count(*) AS orders FROM purchase GROUP BY article, handle";

    private final DatabaseClient database;
    private final ProductRows rows;
    private final Openings openings;

    PostgresWares(DatabaseClient database, ProductRows rows, Openings openings) {
        this.database = database;
        this.rows = rows;
        this.openings = openings;
    }

    @Override
    public Mono<Void> keep(Product product, long version, boolean offered) {
        return database.sql(KEEP)
                .bind("handle", product.handle())
                .bind("version", version)
                .bind("offered", offered)
                .bind("title", product.title())
                .bind("description", product.description())
                .bind("tags", rows.toJson(product.tags()))
                .bind("images", rows.toJson(product.images()))
                .bind("variants", rows.toJson(product.variants()))
                .bind("openingKey", openings.key(Wares.opening(product)))
                .then();
    }

    @Override
    public Mono<Void> stock(String sku, String handle, long version, long available) {
        return database.sql(STOCK)
                .bind("sku", sku)
                .bind("handle", handle)
                .bind("version", version)
                .bind("available", available)
                .then();
    }

    @Override
    public Mono<Void> bought(UUID order, UUID article, Map<String, Integer> quantities) {
        return Flux.fromIterable(quantities.entrySet())
                .concatMap(bought -> database.sql(BOUGHT)
                        .bind("order", order)
                        .bind("article", article)
                        .bind("handle", bought.getKey())
                        .bind("quantity", bought.getValue())
                        .then())
                .then();
    }

    @Override
    public Flux<Told> offered() {
        return database.sql(OFFERED).map(rows::told).all();
    }

    @Override
    public Mono<Map<UUID, Map<String, Long>>> orders() {
        return database.sql(ORDERS)
                .map(row -> Map.entry(
                        required(row, "article", UUID.class),
                        Map.entry(required(row, "handle", String.class), required(row, "orders", Long.class))))
                .all()
                .collect(
                        HashMap::new,
                        (all, row) -> all.computeIfAbsent(row.getKey(), none -> new HashMap<>())
                                .put(row.getValue().getKey(), row.getValue().getValue()));
    }

    @Override
    public Mono<Void> understood(Product product, byte[] meaning) {
        return database.sql("INSERT INTO encoding (key, vector) VALUES (:key, :vector) ON CONFLICT DO NOTHING")
                .bind("key", openings.key(Wares.opening(product)))
                .bind("vector", meaning)
                .then();
    }

    @Override
    public Mono<Void> clear() {
        return database.sql("WITH p AS (DELETE FROM product), s AS (DELETE FROM product_stock) DELETE FROM purchase")
                .then();
    }
}
