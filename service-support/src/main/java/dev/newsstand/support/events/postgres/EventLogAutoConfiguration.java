package dev.newsstand.support.events.postgres;

import dev.newsstand.support.events.EventLog;
import dev.newsstand.support.events.OwnEvents;
import dev.newsstand.support.events.envelope.CloudEvents;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** The log of a service that names itself in {@code newsstand.events.source}; needs the migrations of its tables. */
@AutoConfiguration(after = DatabaseClientAutoConfiguration.class)
@ConditionalOnClass(DatabaseClient.class)
@ConditionalOnBean(DatabaseClient.class)
@ConditionalOnProperty("newsstand.events.source")
@EnableConfigurationProperties(EventLogProperties.class)
class EventLogAutoConfiguration {

    @Bean
    Commits eventCommits() {
        return new Commits();
    }

    @Bean
    EventRows eventRows(Commits commits) {
        return new EventRows(JsonMapper.shared(), commits);
    }

    @Bean
    @ConditionalOnMissingBean
    EventLog eventLog(DatabaseClient database, EventRows rows) {
        return new PostgresEventLog(database, rows);
    }

    @Bean
    LogRows eventLogRows(DatabaseClient database, EventLogProperties properties, ObjectProvider<MeterRegistry> meters) {
        return new LogRows(database, properties.batch(), meters.getIfUnique(SimpleMeterRegistry::new));
    }

    @Bean
    EventStreams eventStreams(LogRows rows, Commits commits, EventLogProperties properties) {
        return new EventStreams(rows, commits, new CloudEvents(JsonMapper.shared()), properties);
    }

    @Bean
    OwnEvents ownEvents(LogRows rows, Commits commits, EventLogProperties properties) {
        return new TailedLog(rows, commits, properties, JsonMapper.shared());
    }

    @Bean
    Retention eventRetention(DatabaseClient database, EventLogProperties properties) {
        return new Retention(database, Clock.systemUTC(), properties.retention(), properties.expiring());
    }

    @Bean
    Housekeeping eventHousekeeping(
            DatabaseClient database,
            Retention retention,
            EventLogProperties properties,
            ObjectProvider<MeterRegistry> meters) {
        LogWatch watch = new LogWatch(database, meters.getIfUnique(SimpleMeterRegistry::new));
        return new Housekeeping(retention, watch, properties);
    }

    @Bean
    RouterFunction<ServerResponse> eventRoutes(LogRows rows, EventStreams streams) {
        EventsHandler handler = new EventsHandler(rows, streams);
        return RouterFunctions.route().GET("/internal/events", handler::stream).build();
    }
}
