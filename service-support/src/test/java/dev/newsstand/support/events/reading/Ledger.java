package dev.newsstand.support.events.reading;

import dev.newsstand.support.events.Projection;
import dev.newsstand.support.events.ReceivedEvent;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** A projection that writes down every event it was given, so that one given twice or out of order shows. */
public final class Ledger implements Projection {

    /** What it is made of. */
    public static final String SCHEMA = """
            CREATE TABLE ledger (seq bigserial PRIMARY KEY, event_id uuid, subject text, version bigint);
            CREATE TABLE stock (subject text PRIMARY KEY, version bigint, available bigint);
            """;

    /** Done before the event is written down; an error is the projection's. */
    public final AtomicReference<Function<ReceivedEvent, Mono<Void>>> before =
            new AtomicReference<>(event -> Mono.empty());

    /** Done after the event was written down, with the transaction still open. */
    public final AtomicReference<Function<ReceivedEvent, Mono<Void>>> after =
            new AtomicReference<>(event -> Mono.empty());

    /** How often it was told of a commit. */
    public final AtomicInteger commits = new AtomicInteger();

    private final DatabaseClient database;

    public Ledger(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Mono<Void> apply(ReceivedEvent event) {
        return before.get()
                .apply(event)
                .then(write(event))
                .then(Mono.defer(() -> after.get().apply(event)));
    }

    private Mono<Void> write(ReceivedEvent event) {
        return database.sql("""
                        WITH entry AS (INSERT INTO ledger (event_id, subject, version) VALUES (:id, :subject, :version))
                        INSERT INTO stock AS s VALUES (:subject, :version, :version)
                        ON CONFLICT (subject) DO UPDATE SET version = excluded.version, available = excluded.available
                        WHERE s.version < excluded.version
                        """)
                .bind("id", event.id())
                .bind("subject", event.data().subject())
                .bind("version", event.data().version())
                .then();
    }

    @Override
    public Mono<Void> committed() {
        return Mono.fromRunnable(commits::incrementAndGet);
    }

    @Override
    public Mono<Void> clear() {
        return database.sql("DELETE FROM ledger")
                .then()
                .then(database.sql("DELETE FROM stock").then());
    }
}
