package dev.newsstand.support.events.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;

class LogRowsIT {

    private final TestDatabase database = TestPostgres.database("log_rows").migrated("classpath:db/migration-events");
    private final LogRows rows =
            new LogRows(DatabaseClient.create(database.connectionFactory()), 100, new SimpleMeterRegistry());

    @Test
    void transactionsAreInTheOrderOfTheirNumbersNotOfTheirDigits() throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO event_log (tx, type, subject, version, data)
                    SELECT tx::text::xid8, 'type', 'subject', tx, '{}'
                    FROM unnest(ARRAY[100, 9, 99, 10, 101]) AS tx""");
        }
        assertThat(rows.after(Cursor.BEGINNING, Set.of()).block())
                .extracting(LoggedEvent::version)
                .containsExactly(9L, 10L, 99L, 100L, 101L);
        assertThat(rows.last().block().tx()).isEqualTo(101);
    }
}
