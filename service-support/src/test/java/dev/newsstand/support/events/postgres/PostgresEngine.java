package dev.newsstand.support.events.postgres;

import dev.newsstand.events.Event;
import dev.newsstand.support.events.EventEngine;
import dev.newsstand.support.events.EventFeed;
import dev.newsstand.support.events.EventLog;
import dev.newsstand.support.events.http.EventFeeds;
import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** The engine {@code postgres} under test: a small service with a log, on a port of its own, over a real database. */
class PostgresEngine implements EventEngine {

    private TestDatabase database = TestPostgres.database("owner");
    private ConfigurableApplicationContext owner = Owner.start(database, 0);
    private final int port = owner.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

    TestDatabase database() {
        return database;
    }

    String url() {
        return "http://localhost:" + port;
    }

    @Override
    public void append(List<? extends Event> events, Duration open) {
        inTransaction(events, open, Mono.empty()).block();
    }

    @Override
    public void appendAndRollBack(List<? extends Event> events, Duration open) {
        inTransaction(events, open, Mono.error(new ChangeOfMind()))
                .onErrorComplete(ChangeOfMind.class)
                .block();
    }

    void append(List<? extends Event> events, Function<Context, Context> context) {
        inTransaction(events, Duration.ZERO, Mono.empty()).contextWrite(context).block();
    }

    private Mono<Void> inTransaction(List<? extends Event> events, Duration open, Mono<Void> end) {
        EventLog log = owner.getBean(EventLog.class);
        return Flux.fromIterable(events)
                .concatMap(log::append)
                .then(open.isZero() ? Mono.empty() : Mono.delay(open).then())
                .then(end)
                .as(TransactionalOperator.create(owner.getBean(ReactiveTransactionManager.class))::transactional);
    }

    private static final class ChangeOfMind extends RuntimeException {}

    @Override
    public EventFeed feed() {
        return owner.getBean(EventFeeds.class).of("owner", url());
    }

    @Override
    public void restart() {
        owner.close();
        owner = Owner.start(database, port);
    }

    @Override
    public void restoreOnAnotherServer(int lost) {
        owner.close();
        database = OtherServer.restored(database, lost);
        owner = Owner.start(database, port);
    }

    @Override
    public void compact() {
        Clock muchLater = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
        new Retention(
                        owner.getBean(DatabaseClient.class),
                        muchLater,
                        Duration.ofHours(1),
                        List.of("newsstand.cart.changed.v1"))
                .sweep()
                .block();
    }

    @Override
    public long readSoFar() {
        return (long) owner.getBean(MeterRegistry.class)
                .get("newsstand.events.log.read")
                .counter()
                .count();
    }

    @Override
    public void close() {
        owner.close();
    }
}
