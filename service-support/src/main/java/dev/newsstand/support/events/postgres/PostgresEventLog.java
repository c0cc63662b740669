package dev.newsstand.support.events.postgres;

import dev.newsstand.events.Event;
import dev.newsstand.support.events.EventLog;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/** Appends by an insert in the caller's transaction, and tells the readers once that was committed. */
final class PostgresEventLog implements EventLog {

    private static final String INSERT = "INSERT INTO event_log (" + EventRows.COLUMNS
            + ") VALUES (:type, :subject, :version, :traceparent, CAST(:data AS jsonb))";

    private final DatabaseClient database;
    private final EventRows rows;

    PostgresEventLog(DatabaseClient database, EventRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Mono<Void> append(Event event) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(this::tellAfterCommit)
                .then(rows.of(event))
                .flatMap(this::insert)
                .then();
    }

    private Mono<Long> insert(EventRows.Row row) {
        return database.sql(INSERT)
                .bind("type", row.type())
                .bind("subject", row.subject())
                .bind("version", row.version())
                .bind("traceparent", Parameter.fromOrEmpty(row.traceparent(), String.class))
                .bind("data", row.data())
                .fetch()
                .rowsUpdated();
    }

    private void tellAfterCommit(TransactionSynchronizationManager transaction) {
        transaction.registerSynchronization(new TransactionSynchronization() {
            @Override
            public Mono<Void> afterCommit() {
                return Mono.fromRunnable(rows::committed);
            }
        });
    }
}
