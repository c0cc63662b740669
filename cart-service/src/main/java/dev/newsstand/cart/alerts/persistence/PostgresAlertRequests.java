package dev.newsstand.cart.alerts.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.cart.alerts.AlertRequests;
import dev.newsstand.cart.alerts.domain.MailLimits;
import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Sku;
import java.time.Duration;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class PostgresAlertRequests implements AlertRequests {

    private static final String ADD = """
            insert into stock_alert_request (sku, email, asked_at)
            select o.sku, :email, :now from offer o where o.sku = :sku and o.on_sale
            """;
    private static final String OPEN =
            "select id from stock_alert_request where handled_at is null order by id limit :most";
    private static final String TAKE = """
            select id, sku, email, pg_advisory_xact_lock(hashtextextended('stock-alert ' || lower(email), 0))::text
            from stock_alert_request where id = :id and handled_at is null for update skip locked
            """;
    private static final String SENT = """
            select count(*) as in_a_day,
                   count(*) filter (where sku = :sku and asked_at > :paused) as within_pause
            from stock_alert_request
            where lower(email) = :folded and mailed and asked_at > :aDayAgo
            """;
    private static final String HANDLED =
            "update stock_alert_request set handled_at = :now, mailed = :mailed where id = :id";
    private static final String FORGET = """
            with gone as (delete from stock_alert_request where asked_at < :before returning handled_at)
            select count(*) filter (where handled_at is null) as lost from gone
            """;

    private final DatabaseClient database;

    PostgresAlertRequests(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Boolean> add(Sku sku, EmailAddress email, Instant now) {
        return database.sql(ADD)
                .bind("sku", sku.value())
                .bind("email", email.value())
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    @Override
    public Flux<Long> open(int most) {
        return database.sql(OPEN)
                .bind("most", most)
                .map(row -> required(row, "id", Long.class))
                .all();
    }

    @Override
    public Mono<AlertRequest> take(long id) {
        return database.sql(TAKE)
                .bind("id", id)
                .map(row -> new AlertRequest(id, Rows.sku(row), Rows.email(row)))
                .one();
    }

    @Override
    public Mono<MailLimits.Sent> sent(AlertRequest request, Instant now, Duration pause) {
        return database.sql(SENT)
                .bind("sku", request.sku().value())
                .bind("folded", request.email().folded())
                .bind("paused", now.minus(pause))
                .bind("aDayAgo", now.minus(Duration.ofDays(1)))
                .map(row -> new MailLimits.Sent(
                        required(row, "in_a_day", Long.class), required(row, "within_pause", Long.class)))
                .one();
    }

    @Override
    public Mono<Void> handled(AlertRequest request, boolean mailed, Instant now) {
        return database.sql(HANDLED)
                .bind("id", request.id())
                .bind("mailed", mailed)
                .bind("now", now)
                .then();
    }

    @Override
    public Mono<Long> forget(Instant before) {
        return database.sql(FORGET)
                .bind("before", before)
                .map(row -> required(row, "lost", Long.class))
                .one();
    }
}
