package dev.newsstand.support.events.postgres;

import static dev.newsstand.support.events.SomeEvents.stock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.support.events.SomeEvents;
import dev.newsstand.support.events.envelope.TraceParent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code GET /internal/events} says to the letter. */
class EventStreamIT {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final PostgresEngine engine = new PostgresEngine();
    private final WebTestClient owner = WebTestClient.bindToServer()
            .baseUrl(engine.url())
            .responseTimeout(LONG)
            .build();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void eventIsACloudEventInAServerSentEvent() {
        engine.append(List.of(stock("MUG", 3)));
        ServerSentEvent<String> sent = stream("").blockFirst(LONG);
        assertThat(sent.id()).matches("[0-9a-f]{8}-[0-9a-f]{16}-[0-9a-f]{16}");
        assertThat(sent.event()).isEqualTo("newsstand.stock.replenished.v1");
        JsonNode event = JsonMapper.shared().readTree(sent.data());
        assertThat(event.path("specversion").asString()).isEqualTo("1.0");
        assertThat(event.path("source").asString()).isEqualTo("/owner");
        assertThat(event.path("type").asString()).isEqualTo("newsstand.stock.replenished.v1");
        assertThat(event.path("subject").asString()).isEqualTo("MUG");
        assertThat(event.path("version").asLong()).isEqualTo(3);
        assertThat(event.path("datacontenttype").asString()).isEqualTo("application/json");
        assertThat(event.path("dataschema").asString()).isEqualTo("/schemas/newsstand.stock.replenished.v1");
        assertThat(event.path("data").path("available").asLong()).isEqualTo(3);
        assertThat(event.propertyNames()).contains("id", "time").doesNotContain("traceparent");
    }

    @Test
    void traceContextTravelsWithTheEvent() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        engine.append(List.of(stock("MUG", 1)), context -> context.put(TraceParent.KEY, trace));
        ServerSentEvent<String> sent = stream("").blockFirst(LONG);
        assertThat(JsonMapper.shared().readTree(sent.data()).path("traceparent").asString())
                .isEqualTo(trace);
    }

    @Test
    void heartbeatCarriesTheCursorReached() {
        engine.append(stock("MUG", 1, 2));
        List<ServerSentEvent<String>> sent = stream("").take(5).collectList().block(LONG);
        assertThat(sent).extracting(ServerSentEvent::event).endsWith("heartbeat", "heartbeat", "heartbeat");
        assertThat(sent.getLast().id()).isEqualTo(sent.get(1).id());
    }

    @Test
    void otherTypesAreLeftOutButPassed() {
        engine.append(List.of(stock("MUG", 1), SomeEvents.cart(1)));
        List<ServerSentEvent<String>> sent = stream("?types=newsstand.stock.replenished.v1,x")
                .take(3)
                .collectList()
                .block(LONG);
        assertThat(sent)
                .extracting(ServerSentEvent::event)
                .containsExactly("newsstand.stock.replenished.v1", "heartbeat", "heartbeat");
        assertThat(sent.getLast().id()).isGreaterThan(sent.getFirst().id());
    }

    @Test
    void latestBeginsAfterWhatThereIs() {
        engine.append(stock("MUG", 1, 2));
        ServerSentEvent<String> first = stream("?after=latest").blockFirst(LONG);
        assertThat(first.event()).isEqualTo("heartbeat");
        engine.append(List.of(stock("MUG", 3)));
        assertThat(stream("?after=" + first.id()).blockFirst(LONG).data()).contains("\"version\":3");
    }

    @Test
    void malformedCursorIsABadRequest() {
        for (String cursor :
                List.of("1", "x", "00000001-0000000000000001", "-0000001-000000000000000a-000000000000000a")) {
            owner.get()
                    .uri("/internal/events?after={cursor}", cursor)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectHeader()
                    .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/malformed-cursor");
        }
    }

    @Test
    void cursorThatTheLogCannotHaveGivenIsGone() {
        for (String cursor :
                List.of("00000002-0000000000000001-0000000000000001", "00000001-0fffffffffffffff-0000000000000001")) {
            owner.get()
                    .uri("/internal/events?after={cursor}", cursor)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(410)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/unknown-cursor");
        }
    }

    @Test
    void openStreamEndsWhenTheOwnerStops() throws Exception {
        var stream = stream("").then().toFuture();
        engine.restart();
        assertThat(stream.get(5, TimeUnit.SECONDS)).isNull();
    }

    private Flux<ServerSentEvent<String>> stream(String query) {
        return owner.get()
                .uri("/internal/events" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .getResponseBody();
    }
}
