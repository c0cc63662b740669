package dev.newsstand.support.events.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsstand.support.events.EventEngine;
import dev.newsstand.support.events.EventFeed;
import dev.newsstand.support.events.GapTrial;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;

/** The kit finds out an engine that reads by the sequence alone. */
class KitBitesIT {

    private static final class IdOrderedEngine extends PostgresEngine {
        @Override
        public EventFeed feed() {
            return new IdOrderedLog(DatabaseClient.create(database().connectionFactory()));
        }
    }

    @Test
    void lateCommitIsLostByAnEngineThatReadsById() {
        try (EventEngine wrong = new IdOrderedEngine()) {
            assertThatThrownBy(() -> GapTrial.late(wrong))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("slow/1");
        }
    }

    @Test
    void overlappingWritersFindOutAnEngineThatReadsById() {
        try (EventEngine wrong = new IdOrderedEngine()) {
            assertThatThrownBy(() -> GapTrial.run(wrong, 7))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("writer");
            assertThat(wrong.readSoFar()).as("the right engine did not help").isZero();
        }
    }
}
