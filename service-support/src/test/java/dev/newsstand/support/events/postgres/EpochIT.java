package dev.newsstand.support.events.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** When a log begins a new epoch, and when not. */
class EpochIT {

    private static final String LOG = "classpath:db/migration-events";

    private final TestDatabase database = TestPostgres.database("epoch").migrated(LOG);

    @Test
    void staysOnTheSameServer() throws SQLException {
        append();
        assertThat(open()).isEqualTo(1);
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void beginsAnewOnAnotherTimeline() throws SQLException {
        append();
        execute("UPDATE event_epoch SET timeline = timeline + 1");
        int next = open();
        append();
        assertThat(next).isGreaterThan(1);
        assertThat(value("SELECT string_agg(epoch::text, ' ' ORDER BY id) FROM event_log"))
                .isEqualTo("1 " + next);
        assertThat(open()).isEqualTo(next);
    }

    @Test
    void beginsAnewOnAnotherServer() throws SQLException {
        execute("UPDATE event_epoch SET system_identifier = 1");
        assertThat(open()).isGreaterThan(1);
    }

    @Test
    void beginsAnewWhenTheLogIsAheadOfTheServer() throws SQLException {
        append();
        execute("UPDATE event_log SET tx = '4611686018427387904'");
        assertThat(open()).isGreaterThan(1);
    }

    @Test
    void severalInstancesBeginOneEpoch() throws Exception {
        execute("UPDATE event_epoch SET timeline = timeline + 1");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> opening = this::open;
            List<Future<Integer>> opened = threads.invokeAll(List.of(opening, opening, opening, opening));
            assertThat(opened)
                    .extracting(Future::get)
                    .containsOnly(opened.getFirst().get());
        }
        assertThat(value("SELECT count(*) FROM event_epoch")).isEqualTo("2");
    }

    @Test
    void anOrdinaryRoleCanOwnALog() throws SQLException {
        String role = database.name() + "_role";
        execute("CREATE ROLE " + role + " LOGIN PASSWORD 'secret'");
        execute("CREATE DATABASE " + role + " OWNER " + role);
        TestDatabase owned = new TestDatabase(database.host(), database.port(), role, role, "secret").migrated(LOG);
        try (Connection connection = owned.connect()) {
            connection.createStatement().execute("UPDATE event_epoch SET timeline = timeline + 1");
            connection.createStatement().execute("SELECT event_log_open()");
        }
    }

    private int open() throws SQLException {
        return Integer.parseInt(value("SELECT event_log_open()"));
    }

    private void append() throws SQLException {
        execute("INSERT INTO event_log (" + EventRows.COLUMNS + ") VALUES ('newsstand.test.v1', 'a', 1, NULL, '{}')");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.createStatement().execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
