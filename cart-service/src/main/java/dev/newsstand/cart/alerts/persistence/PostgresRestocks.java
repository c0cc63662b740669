package dev.newsstand.cart.alerts.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.cart.alerts.Restocks;
import dev.newsstand.cart.alerts.domain.Alert;
import dev.newsstand.cart.alerts.domain.Restock;
import dev.newsstand.cart.domain.Sku;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class PostgresRestocks implements Restocks {

    private static final String NOTE = "insert into restock (sku, units, at) values (:sku, :units, :at)";
    private static final String OPEN = "select id from restock where done_at is null order by id limit :most";
    private static final String TAKE = """
            select id, sku, units, told from restock where id = :id and done_at is null for no key update skip locked
            """;
    private static final String TOLD = """
            with counted as (update restock set told = :told where id = :id)
            insert into restock_notice (restock_id, alert_id) select :id, unnest(:alerts)
            """;
    private static final String DONE = "update restock set done_at = :now where id = :id";
    private static final String FORGET = "delete from restock where done_at < :before";

    private final DatabaseClient database;

    PostgresRestocks(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> note(Sku sku, long units, Instant at) {
        return database.sql(NOTE)
                .bind("sku", sku.value())
                .bind("units", units)
                .bind("at", at)
                .then();
    }

    @Override
    public Flux<Long> open(int most) {
        return database.sql(OPEN)
                .bind("most", most)
                .map(row -> required(row, "id", Long.class))
                .all();
    }

    @Override
    public Mono<Restock> take(long id) {
        return database.sql(TAKE)
                .bind("id", id)
                .map(row -> new Restock(
                        id, Rows.sku(row), required(row, "units", Long.class), required(row, "told", Long.class)))
                .one();
    }

    @Override
    public Mono<Void> told(Restock restock, Collection<Alert> alerts) {
        return database.sql(TOLD)
                .bind("id", restock.id())
                .bind("told", restock.told())
                .bind("alerts", alerts.stream().map(Alert::id).toArray(UUID[]::new))
                .then();
    }

    @Override
    public Mono<Void> done(Restock restock, Instant now) {
        return database.sql(DONE).bind("id", restock.id()).bind("now", now).then();
    }

    @Override
    public Mono<Long> forget(Instant doneBefore) {
        return database.sql(FORGET).bind("before", doneBefore).fetch().rowsUpdated();
    }
}
