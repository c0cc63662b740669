package dev.newsstand.support.events.reading;

import static dev.newsstand.support.events.Patience.await;

import dev.newsstand.support.events.EventFeed;
import dev.newsstand.support.events.EventSubscription;
import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** A service that keeps a {@link Ledger} of a feed, in a database of its own; it can be stopped, killed and started again. */
public final class LedgerReader implements AutoCloseable {

    private final TestDatabase database = TestPostgres.database("reader").migrated("classpath:db/migration-projection");
    private final TransactionalOperator transaction;
    private final Positions positions;
    private final Ledger ledger;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private ProjectionReader reader;

    public LedgerReader() {
        var connections = database.connectionFactory();
        transaction = TransactionalOperator.create(new R2dbcTransactionManager(connections));
        DatabaseClient client = DatabaseClient.create(connections);
        positions = new Positions(client);
        ledger = new Ledger(client);
        execute(Ledger.SCHEMA);
    }

    public Ledger ledger() {
        return ledger;
    }

    public LedgerReader reads(EventFeed feed) {
        reader = another(feed);
        reader.start();
        return this;
    }

    /** One more instance of the same service on the same database; stop it by the returned handle. */
    public AutoCloseable alsoReads(EventFeed feed) {
        ProjectionReader other = another(feed);
        other.start();
        return () -> other.stop().block();
    }

    private ProjectionReader another(EventFeed feed) {
        ReaderProperties properties = new ReaderProperties(
                100, Duration.ofMillis(1), Duration.ofMillis(100), Duration.ofMillis(20), Duration.ofMillis(200));
        meters.clear();
        Progress progress = new Progress("ledger", Clock.systemUTC(), meters);
        return new ProjectionReader(new EventSubscription(feed, ledger), positions, transaction, properties, progress);
    }

    /** Stops as a service does: what is being taken in is finished. */
    public void stop() {
        reader.stop().block();
    }

    /** Stops as if the machine were switched off: connections are cut from the server's side. */
    public void kill() {
        reader.abandon();
        execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }

    public void rebuild() {
        reader.rebuild().block();
    }

    public double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    public boolean caughtUp() {
        return reader.caughtUp();
    }

    /** Waits until the newest event that was taken in of this subject has that version. */
    public LedgerReader awaits(String subject, long version) {
        await().until(() -> stock().contains(subject + "/" + version));
        return this;
    }

    /** Every event that was ever taken in, in the order in which that happened, as {@code subject/version}. */
    public List<String> taken() {
        return query("SELECT subject || '/' || version FROM ledger ORDER BY seq");
    }

    /** What is so now, by subject. */
    public List<String> stock() {
        return query("SELECT subject || '/' || available FROM stock ORDER BY subject");
    }

    public void execute(String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> query(String sql) {
        try (var connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (reader != null) {
            stop();
        }
    }
}
