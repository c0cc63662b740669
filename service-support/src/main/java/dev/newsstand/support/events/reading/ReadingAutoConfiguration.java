package dev.newsstand.support.events.reading;

import dev.newsstand.support.events.EventSubscription;
import dev.newsstand.support.events.Projections;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Reads for every {@link EventSubscription} bean; needs the migration of {@code event_position}. */
@AutoConfiguration(
        afterName = {
            "dev.newsstand.support.events.postgres.DatabaseClientAutoConfiguration",
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration"
        })
@ConditionalOnClass(DatabaseClient.class)
@ConditionalOnBean({DatabaseClient.class, ReactiveTransactionManager.class, EventSubscription.class})
@EnableConfigurationProperties(ReaderProperties.class)
class ReadingAutoConfiguration {

    @Bean
    ProjectionReaders projectionReaders(
            ObjectProvider<EventSubscription> subscriptions,
            DatabaseClient database,
            ReactiveTransactionManager transactions,
            ReaderProperties properties,
            ObjectProvider<MeterRegistry> meters) {
        Positions positions = new Positions(database);
        TransactionalOperator transaction = TransactionalOperator.create(transactions);
        MeterRegistry registry = meters.getIfUnique(SimpleMeterRegistry::new);
        return new ProjectionReaders(subscriptions.stream()
                .map(subscription -> new ProjectionReader(
                        subscription,
                        positions,
                        transaction,
                        properties,
                        new Progress(subscription.projection().name(), Clock.systemUTC(), registry)))
                .toList());
    }

    @Bean
    ReactiveHealthIndicator projectionsHealthIndicator(Projections projections) {
        return () -> Mono.fromSupplier(() -> (projections.caughtUp() ? Health.up() : Health.outOfService()).build());
    }
}
