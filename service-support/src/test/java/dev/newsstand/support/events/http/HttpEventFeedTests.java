package dev.newsstand.support.events.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.events.EventType;
import dev.newsstand.support.events.Delivery;
import dev.newsstand.support.events.EventFeed;
import dev.newsstand.support.events.Position;
import dev.newsstand.support.events.PositionUnknown;
import dev.newsstand.support.events.envelope.CloudEvents;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

/** How the feed takes what an owner may do to it: say things it does not know, fall silent, break off, refuse. */
class HttpEventFeedTests {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final DisposableServer owner = HttpServer.create()
            .port(0)
            .handle((request, response) -> {
                asked.add(request.uri());
                Answer answer = Objects.requireNonNullElse(answers.poll(), new Answer(500, Flux.empty()));
                return response.status(answer.status())
                        .header(
                                "Content-Type",
                                answer.status() == 200 ? "text/event-stream" : "application/problem+json")
                        .sendString(answer.body());
            })
            .bindNow();
    private final EventFeed feed = new EventFeeds(
                    WebClient.builder(),
                    new CloudEvents(JsonMapper.shared()),
                    new FeedProperties(Duration.ofMillis(500), Duration.ofMillis(5), Duration.ofMillis(20)))
            .of("owner", "http://localhost:" + owner.port(), EventType.STOCK_DEPLETED);

    record Answer(int status, Flux<String> body) {}

    @AfterEach
    void stop() {
        owner.disposeNow();
    }

    @Test
    void eventIsReadFromItsEnvelope() {
        answers.add(new Answer(200, Flux.just(depleted("01", 4))));
        Delivery delivery = feed.read(List.of()).blockFirst(LONG);
        assertThat(delivery.position()).isEqualTo(new Position("0", "01"));
        assertThat(delivery.event().data().version()).isEqualTo(4);
        assertThat(delivery.event().source()).isEqualTo("owner");
        assertThat(asked).containsExactly("/internal/events?types=newsstand.stock.depleted.v1");
    }

    @Test
    void typeThatIsNotKnownMovesThePositionOnly() {
        answers.add(
                new Answer(200, Flux.just("id:02\nevent:newsstand.new.v9\ndata:{\"type\":\"newsstand.new.v9\"}\n\n")));
        StepVerifier.create(feed.read(List.of()).take(1))
                .expectNext(new Delivery(new Position("0", "02"), null, false))
                .verifyComplete();
    }

    @Test
    void heartbeatSaysHowFarItIsAndWhetherThatIsAll() {
        answers.add(new Answer(
                200, Flux.just("id:03\nevent:heartbeat\ndata:\n\n", "id:04\nevent:heartbeat\ndata:end\n\n")));
        StepVerifier.create(feed.read(List.of()).take(2))
                .expectNext(new Delivery(new Position("0", "03"), null, false))
                .expectNext(new Delivery(new Position("0", "04"), null, true))
                .verifyComplete();
    }

    @Test
    void goesOnWhereItWasWhenTheStreamEndsOrIsRefused() {
        answers.add(new Answer(200, Flux.just(depleted("05", 1))));
        answers.add(new Answer(503, Flux.empty()));
        answers.add(new Answer(200, Flux.just(depleted("06", 2))));
        assertThat(offsets(feed.read(List.of(new Position("0", "04"))), 2)).containsExactly("05", "06");
        assertThat(asked).extracting(HttpEventFeedTests::after).containsExactly("04", "05", "05");
    }

    @Test
    void goesOnElsewhereWhenTheStreamFallsSilent() {
        answers.add(new Answer(200, Flux.just(depleted("05", 1)).concatWith(Mono.never())));
        answers.add(new Answer(200, Flux.just(depleted("06", 2))));
        assertThat(offsets(feed.read(List.of()), 2)).containsExactly("05", "06");
    }

    @Test
    void newsGoOnAtTheLastPositionAndNotAtTheLatest() {
        answers.add(new Answer(200, Flux.just("id:07\nevent:heartbeat\ndata:end\n\n")));
        answers.add(new Answer(200, Flux.just(depleted("08", 1))));
        assertThat(offsets(feed.readNew(), 2)).containsExactly("07", "08");
        assertThat(asked).extracting(HttpEventFeedTests::after).containsExactly("latest", "07");
    }

    @Test
    void positionThatTheOwnerDoesNotHaveIsToldAndNotTriedAgain() {
        answers.add(new Answer(410, Flux.just("{}")));
        StepVerifier.create(feed.read(List.of(new Position("0", "99"))))
                .expectError(PositionUnknown.class)
                .verify(LONG);
        assertThat(asked).hasSize(1);
    }

    private static List<String> offsets(Flux<Delivery> deliveries, int count) {
        return deliveries
                .map(delivery -> delivery.position().offset())
                .take(count)
                .collectList()
                .block(LONG);
    }

    private static String after(String uri) {
        return uri.replaceAll(".*after=([^&]*).*", "$1");
    }

    private static String depleted(String offset, long version) {
        return """
                id:%s
                event:newsstand.stock.depleted.v1
                data:{"specversion":"1.0","id":"01938f3e-7c2a-7b54-9d0e-1f2a3b4c5d6e","source":"/owner","colour":"new",\
                "type":"newsstand.stock.depleted.v1","time":"2026-03-01T09:30:00Z","data":{"sku":"MUG","handle":"mug",\
                "version":%d,"at":"2026-03-01T09:30:00Z","mood":"sunny"}}

                """.formatted(offset, version);
    }
}
