package dev.newsstand.article.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.Patience;
import dev.newsstand.article.RunningNewsroom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** An instance that neither works nor dies. */
class HungInstanceIT extends RunningNewsroom {

    @Autowired
    private DatabaseClient database;

    @Test
    void losesWhatItHeldToTheOthers() throws SQLException {
        assertThat(database.sql("SHOW idle_in_transaction_session_timeout")
                        .mapValue(String.class)
                        .one()
                        .block())
                .isEqualTo("30s");
        Instant hour = Instant.now().plusSeconds(2);
        JsonNode story = moved(
                drafted(Map.of("headline", "In the hands of a hung one")),
                Map.of("action", "schedule", "at", hour.toString()));

        try (Connection hung = DATABASE.connect();
                Statement statement = hung.createStatement()) {
            statement.execute("SET idle_in_transaction_session_timeout = '4s'");
            hung.setAutoCommit(false);
            statement.execute("SELECT 1 FROM due JOIN article ON id = article_id WHERE id = '%s' FOR UPDATE"
                    .formatted(id(story)));
            Patience.until(
                    "it appears",
                    Duration.ofSeconds(20),
                    () -> get("/api/v1/articles/{id}", id(story))
                            .returnResult(Void.class)
                            .getStatus()
                            .isSameCodeAs(HttpStatus.OK));
            assertThat(hung.isValid(1)).isFalse();
        }
    }
}
