package dev.newsstand.related.more.messaging;

import dev.newsstand.related.more.Upkeep;
import dev.newsstand.support.events.Projections;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the reader of the newsroom's log. It reads for the index, which asks here: so it is looked up late. */
@Component
class ProjectionUpkeep implements Upkeep {

    private static final String POSITION = """
            SELECT string_agg(lane || ':' || position, ' ' ORDER BY lane) AS reached
            FROM event_position WHERE projection = :projection HAVING count(*) > 0""";

    private final ObjectProvider<Projections> projections;
    private final ObjectProvider<MeterRegistry> meters;
    private final DatabaseClient database;

    ProjectionUpkeep(
            ObjectProvider<Projections> projections, ObjectProvider<MeterRegistry> meters, DatabaseClient database) {
        this.projections = projections;
        this.meters = meters;
        this.database = database;
    }

    @Override
    public boolean caughtUp() {
        return projections.getObject().caughtUp();
    }

    @Override
    public Duration lag() {
        MeterRegistry registry = meters.getIfUnique();
        Gauge lag = registry == null
                ? null
                : registry.find("newsstand.events.lag")
                        .tag("projection", StoryProjection.NAME)
                        .gauge();
        return lag == null ? Duration.ZERO : Duration.ofMillis(Math.round(lag.value() * 1000));
    }

    @Override
    public Mono<String> position() {
        return database.sql(POSITION)
                .bind("projection", StoryProjection.NAME)
                .mapValue(String.class)
                .one();
    }
}
