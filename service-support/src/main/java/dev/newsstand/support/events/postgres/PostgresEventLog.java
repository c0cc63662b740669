package dev.newsstand.support.events.postgres;

import dev.newsstand.events.Event;
import dev.newsstand.support.events.EventLog;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Appends by an insert in the caller's transaction, and tells the readers once that was committed. */
final class PostgresEventLog implements EventLog {

    private static final String INSERT = "INSERT INTO event_log (" + EventRows.COLUMNS + ") " + """
            SELECT type, subject, version, traceparent, CAST(data AS jsonb)
            FROM unnest(:types, :subjects, :versions, :traces, :data) WITH ORDINALITY
                AS event(type, subject, version, traceparent, data, place)
            ORDER BY place""";

    private final DatabaseClient database;
    private final EventRows rows;

    PostgresEventLog(DatabaseClient database, EventRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Mono<Void> append(Event event) {
        return append(List.of(event));
    }

    @Override
    public Mono<Void> append(List<? extends Event> events) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .doOnNext(this::tellAfterCommit)
                .thenMany(Flux.fromIterable(events))
                .concatMap(rows::of)
                .collectList()
                .filter(told -> !told.isEmpty())
                .flatMap(this::insert)
                .then();
    }

    private Mono<Long> insert(List<EventRows.Row> told) {
        return database.sql(INSERT)
                .bind("types", each(told, EventRows.Row::type))
                .bind("subjects", each(told, EventRows.Row::subject))
                .bind("versions", told.stream().map(EventRows.Row::version).toArray(Long[]::new))
                .bind("traces", each(told, EventRows.Row::traceparent))
                .bind("data", each(told, EventRows.Row::data))
                .fetch()
                .rowsUpdated();
    }

    private static String[] each(List<EventRows.Row> told, Function<EventRows.Row, @Nullable String> column) {
        return told.stream().map(column).toArray(String[]::new);
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
