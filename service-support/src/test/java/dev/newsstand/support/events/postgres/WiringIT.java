package dev.newsstand.support.events.postgres;

import static dev.newsstand.support.events.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsstand.support.events.EventLog;
import dev.newsstand.support.events.EventSubscription;
import dev.newsstand.support.events.Projections;
import dev.newsstand.support.events.SomeEvents;
import dev.newsstand.support.events.http.EventFeeds;
import dev.newsstand.support.events.reading.Ledger;
import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** One property makes a service an owner, one bean a reader. */
class WiringIT {

    @Configuration(proxyBeanMethods = false)
    static class Reader extends Owner {

        @Bean
        EventSubscription ledger(EventFeeds feeds, DatabaseClient database, @Value("${owner}") String url) {
            return new EventSubscription(feeds.of("owner", url), new Ledger(database));
        }
    }

    @Test
    void oneBeanBuildsAProjection() throws SQLException {
        TestDatabase database = TestPostgres.database("reader");
        try (var connection = database.connect()) {
            connection.createStatement().execute(Ledger.SCHEMA);
        }
        try (PostgresEngine engine = new PostgresEngine();
                var reader = Owner.start(
                        Reader.class,
                        database,
                        Map.of(
                                "owner",
                                engine.url(),
                                "spring.flyway.baseline-on-migrate",
                                true,
                                "spring.flyway.baseline-version",
                                "0",
                                "spring.flyway.locations",
                                "classpath:db/migration-projection"))) {
            assertThat(reader.getBeanProvider(EventLog.class).stream()).isEmpty();
            engine.append(SomeEvents.stock("a", 1, 5));
            await().until(() -> rows(reader.getBean(DatabaseClient.class)) == 5);
            await().until(reader.getBean(Projections.class)::caughtUp);
            var health = reader.getBean("projectionsHealthIndicator", ReactiveHealthIndicator.class);
            assertThat(health.health().block().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void settingsThatMakeNoSenseStopTheStart() {
        for (String setting : List.of("newsstand.events.batch", "newsstand.events.heartbeat")) {
            TestDatabase database = TestPostgres.database("owner");
            Map<String, Object> wrong = Map.of(
                    setting,
                    0,
                    "newsstand.events.source",
                    "owner",
                    "spring.flyway.locations",
                    "classpath:db/migration-events");
            assertThatThrownBy(() -> Owner.start(Owner.class, database, wrong))
                    .hasRootCauseInstanceOf(IllegalArgumentException.class);
        }
    }

    private static long rows(DatabaseClient database) {
        return database.sql("SELECT count(*) FROM ledger")
                .mapValue(Long.class)
                .one()
                .block();
    }
}
