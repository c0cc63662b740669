package dev.newsstand.support.events.postgres;

import dev.newsstand.support.test.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** A second PostgreSQL server, new, so that its transaction ids begin anew; restores what a dump of a log contains. */
final class OtherServer {

    private static EmbeddedPostgres server;
    private static int databases;

    private OtherServer() {}

    static synchronized TestDatabase restored(TestDatabase original, int lost) {
        TestDatabase copy = empty().migrated("classpath:db/migration-events");
        try (Connection from = original.connect();
                Connection to = copy.connect()) {
            to.createStatement().execute("TRUNCATE event_log, event_epoch");
            String kept = "SELECT * FROM event_log ORDER BY id LIMIT (SELECT count(*) - " + lost + " FROM event_log)";
            move(from, "SELECT * FROM event_epoch", to, "event_epoch");
            move(from, kept, to, "event_log");
            to.createStatement().execute("SELECT setval('event_log_id_seq', (SELECT max(id) FROM event_log))");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    private static void move(Connection from, String query, Connection to, String table)
            throws SQLException, IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        from.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY (" + query + ") TO STDOUT", rows);
        to.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table + " FROM STDIN", new ByteArrayInputStream(rows.toByteArray()));
    }

    @SuppressWarnings("resource") // stops with the JVM
    private static TestDatabase empty() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
            }
            String name = "restored_" + ++databases;
            TestDatabase postgres = new TestDatabase("localhost", server.getPort(), "postgres", "postgres", "postgres");
            try (Connection connection = postgres.connect()) {
                connection.createStatement().execute("CREATE DATABASE " + name);
            }
            return new TestDatabase("localhost", server.getPort(), name, "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
