package dev.newsstand.support.events.postgres;

import static dev.newsstand.support.events.Patience.await;

import dev.newsstand.support.events.envelope.CloudEvents;
import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class EventStreamsIT {

    private static final int BATCH = 10;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger wentOut = new AtomicInteger();
    private final BaseSubscriber<DataBuffer> network = new BaseSubscriber<>() {
        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            subscription.request(BATCH);
        }

        @Override
        protected void hookOnNext(DataBuffer buffer) {
            wentOut.incrementAndGet();
        }
    };

    @Test
    void readsABatchWhenTheOneBeforeWasTaken() throws Exception {
        TestDatabase database = TestPostgres.database("streams").migrated("classpath:db/migration-events");
        try (var connection = database.connect()) {
            connection
                    .createStatement()
                    .execute("INSERT INTO event_log (type, subject, version, data)"
                            + " SELECT 'newsstand.test.v1', 'a', n, '{}' FROM generate_series(1, 200) n");
        }
        MockServerHttpResponse response = new MockServerHttpResponse();
        response.setWriteHandler(body -> Mono.<Void>never().doOnSubscribe(writing -> body.subscribe(network)));
        streams(database).write(response, Cursor.BEGINNING, Set.of()).subscribe();
        for (int batches = 1; batches <= 5; batches++) {
            int written = batches;
            await().until(() -> wentOut.get() == written * BATCH && read() >= (written + 1) * BATCH);
            await().during(Duration.ofMillis(300)).until(() -> read() == (written + 1) * BATCH);
            network.request(BATCH);
        }
        network.cancel();
    }

    private EventStreams streams(TestDatabase database) {
        Duration hour = Duration.ofHours(1);
        EventLogProperties properties = new EventLogProperties(
                "owner", hour, hour, hour, List.of(), hour, BATCH, Duration.ofMillis(20), Duration.ofMillis(250));
        LogRows rows = new LogRows(DatabaseClient.create(database.connectionFactory()), BATCH, meters);
        return new EventStreams(rows, new Commits(), new CloudEvents(JsonMapper.shared()), properties);
    }

    private double read() {
        return meters.get("newsstand.events.log.read").counter().count();
    }
}
