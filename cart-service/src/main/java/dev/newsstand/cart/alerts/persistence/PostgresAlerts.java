package dev.newsstand.cart.alerts.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.cart.alerts.Alerts;
import dev.newsstand.cart.alerts.Ware;
import dev.newsstand.cart.alerts.domain.Alert;
import dev.newsstand.cart.alerts.domain.AlertToken;
import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class PostgresAlerts implements Alerts {

    private static final String BY_TOKEN =
            "select a.* from stock_alert a join stock_alert_token t on t.alert_id = a.id where t.hash = :hash";
    private static final String BY_ADDRESS =
            "select * from stock_alert where sku = :sku and lower(email) = :folded for no key update";
    private static final String SAVE = """
            insert into stock_alert (id, sku, email, status, place, changed_at)
            values (:id, :sku, :email, :status, :place, :changedAt)
            on conflict (id) do update
                set status = excluded.status, place = excluded.place, changed_at = excluded.changed_at
            """;
    private static final String ISSUE = "insert into stock_alert_token (hash, alert_id) values (:hash, :alert)";
    private static final String NEXT_PLACE = """
            insert into stock_alert_order as o (sku, last_place) values (:sku, 1)
            on conflict (sku) do update set last_place = o.last_place + 1
            returning last_place
            """;
    private static final String POSITION =
            "select count(*) as position from stock_alert where sku = :sku and status = 'waiting' and place <= :place";
    private static final String CLOSE_LINE = "select last_place from stock_alert_order where sku = :sku for update";
    private static final String FIRST = """
            select * from stock_alert where sku = :sku and status = 'waiting' order by place limit :most
            for no key update
            """;
    private static final String TOLD = """
            update stock_alert set status = 'notified', place = null, changed_at = :now
            where id = any(:ids) and status = 'waiting'
            """;
    private static final String WARE = """
            select o.sku, o.handle, o.title, o.variant, case when o.on_sale then o.available else 0 end as available,
                   (select count(*) from variant v where v.handle = o.handle and v.offered) > 1 as several
            from offer o where o.sku = :sku
            """;
    private static final String FORGET = """
            delete from stock_alert
            where status = 'pending' and changed_at < :unconfirmed or status in ('notified', 'left') and changed_at < :ended
            """;

    private final DatabaseClient database;

    PostgresAlerts(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Alert> find(AlertToken token) {
        return database.sql(BY_TOKEN)
                .bind("hash", token.hash())
                .map(Rows::alert)
                .one();
    }

    @Override
    public Mono<Alert> lock(AlertToken token) {
        return database.sql(BY_TOKEN + " for no key update of a")
                .bind("hash", token.hash())
                .map(Rows::alert)
                .one();
    }

    @Override
    public Mono<Alert> lock(Sku sku, EmailAddress email) {
        return database.sql(BY_ADDRESS)
                .bind("sku", sku.value())
                .bind("folded", email.folded())
                .map(Rows::alert)
                .one();
    }

    @Override
    public Mono<Void> save(Alert alert) {
        return database.sql(SAVE)
                .bind("id", alert.id())
                .bind("sku", alert.sku().value())
                .bind("email", alert.email().value())
                .bind("status", Rows.status(alert))
                .bind("place", Parameter.fromOrEmpty(alert.place(), Long.class))
                .bind("changedAt", alert.changedAt())
                .then();
    }

    @Override
    public Mono<Void> issue(AlertToken token, Alert alert) {
        return database.sql(ISSUE)
                .bind("hash", token.hash())
                .bind("alert", alert.id())
                .then();
    }

    @Override
    public Mono<Long> nextPlace(Sku sku) {
        return database.sql(NEXT_PLACE)
                .bind("sku", sku.value())
                .map(row -> required(row, "last_place", Long.class))
                .one();
    }

    @Override
    public Mono<Long> position(Sku sku, long place) {
        return database.sql(POSITION)
                .bind("sku", sku.value())
                .bind("place", place)
                .map(row -> required(row, "position", Long.class))
                .one();
    }

    @Override
    public Flux<Alert> first(Sku sku, int most) {
        return database.sql(CLOSE_LINE)
                .bind("sku", sku.value())
                .then()
                .thenMany(Flux.defer(() -> database.sql(FIRST)
                        .bind("sku", sku.value())
                        .bind("most", most)
                        .map(Rows::alert)
                        .all()));
    }

    @Override
    public Mono<Void> told(Collection<Alert> alerts, Instant now) {
        return database.sql(TOLD)
                .bind("ids", alerts.stream().map(Alert::id).toArray(UUID[]::new))
                .bind("now", now)
                .then();
    }

    @Override
    public Mono<Ware> ware(Sku sku) {
        return database.sql(WARE)
                .bind("sku", sku.value())
                .map(PostgresAlerts::read)
                .one();
    }

    @Override
    public Mono<Long> forget(Instant unconfirmedBefore, Instant endedBefore) {
        return database.sql(FORGET)
                .bind("unconfirmed", unconfirmedBefore)
                .bind("ended", endedBefore)
                .fetch()
                .rowsUpdated();
    }

    private static Ware read(Readable row) {
        return new Ware(
                Rows.sku(row),
                new Handle(required(row, "handle", String.class)),
                required(row, "title", String.class),
                required(row, "several", Boolean.class) ? row.get("variant", String.class) : null,
                required(row, "available", Long.class));
    }
}
