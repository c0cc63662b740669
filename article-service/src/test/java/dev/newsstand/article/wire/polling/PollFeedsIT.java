package dev.newsstand.article.wire.polling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.RunningNewsroom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class PollFeedsIT extends RunningNewsroom {

    private static final String ATOM = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Polled</title>"
            + "<entry><id>urn:polled:1</id><title>Polled story</title><updated>2025-01-02T03:04:05Z</updated><content>Words</content></entry></feed>";

    private final List<String> conditions = new CopyOnWriteArrayList<>();
    private DisposableServer site;
    private String feed = "";

    @Autowired
    private PollFeeds polls;

    @Autowired
    private Feeds feeds;

    @Autowired
    private DatabaseClient database;

    @BeforeEach
    void serve() {
        site = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.get("/feed", (request, response) -> {
                            String condition = request.requestHeaders().get("If-None-Match", "none");
                            conditions.add(condition);
                            return condition.equals("\"a\"")
                                    ? response.status(304).send()
                                    : response.header("ETag", "\"a\"")
                                            .header("Content-Type", "text/html")
                                            .sendString(Mono.just(ATOM));
                        })
                        .get(
                                "/broken",
                                (request, response) -> response.status(500).send()))
                .bindNow();
        feed = "http://127.0.0.1:" + site.port() + "/feed";
    }

    @AfterEach
    void stop() {
        site.disposeNow();
    }

    @Test
    void aFeedIsTakenInOnceAndThenAskedForChangesAlone() {
        poll(feed);
        assertThat(conditions).containsExactly("none");
        assertThat(state(feed)).containsEntry("outcome", "1 items, 0 rejected").containsEntry("failures", 0);
        assertThat(stories("urn:polled:1")).isEqualTo(1);

        poll(feed);
        assertThat(conditions).as("it is not due yet").hasSize(1);

        due(feed);
        poll(feed);
        assertThat(conditions).containsExactly("none", "\"a\"");
        assertThat(state(feed)).containsEntry("outcome", "unchanged");
    }

    @Test
    void severalInstancesAskOnce() {
        List<Mono<Void>> instances = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            instances.add(polls.round(List.of(feed)));
        }

        Flux.merge(instances).then().block(Duration.ofSeconds(60));

        assertThat(conditions).hasSize(1);
    }

    @Test
    void aFeedThatFailsIsAskedEverLessOften() {
        String broken = "http://127.0.0.1:" + site.port() + "/broken";
        poll(broken);
        double first = pause(broken);
        due(broken);
        poll(broken);

        assertThat(state(broken)).containsEntry("failures", 2).containsEntry("outcome", "answered 500");
        assertThat(pause(broken)).isGreaterThan(first * 1.5);
    }

    @Test
    void aFeedInsideIsNeverAsked() {
        String inside = "http://localhost:" + site.port() + "/feed";

        poll(inside);

        assertThat(conditions).isEmpty();
        assertThat(state(inside)).containsEntry("outcome", "no public address");
    }

    @Test
    void aFeedThatIsDownIsToldOfAndNoReasonNotToBeReady() {
        String broken = "http://127.0.0.1:" + site.port() + "/broken?key=secret";
        FeedStates states = new FeedStates(new Polling(List.of(broken, feed), Duration.ofMinutes(5), false), feeds);
        FeedsHealth health = new FeedsHealth(states);
        poll(broken);
        assertThat(health.health().block().getStatus()).isEqualTo(Status.UP);
        for (int i = 0; i < 2; i++) {
            due(broken);
            poll(broken);
        }

        Health told = health.health().block();

        assertThat(told.getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(told.getDetails().toString())
                .contains("http://127.0.0.1:" + site.port() + "/broken=answered 500")
                .doesNotContain("secret");
        assertThat(states.all().block())
                .extracting(FeedState::standing)
                .containsExactly(FeedState.Standing.DOWN, FeedState.Standing.NEW);
        assertThat(body(editor.get().uri("/api/v1/newsroom/feeds").exchange()).toString())
                .as("this newsroom follows none")
                .isEqualTo("{\"items\":[]}");
        get("/api/v1/newsroom/feeds").expectStatus().isUnauthorized();
    }

    private void poll(String address) {
        polls.round(List.of(address)).block(Duration.ofSeconds(60));
    }

    private Map<String, Object> state(String address) {
        return database.sql("SELECT * FROM feed_source WHERE address = :address")
                .bind("address", address)
                .fetch()
                .one()
                .block();
    }

    private double pause(String address) {
        return database.sql(
                        "SELECT extract(epoch FROM due_at - polled_at)::float8 FROM feed_source WHERE address = :address")
                .bind("address", address)
                .mapValue(Double.class)
                .one()
                .block();
    }

    private void due(String address) {
        database.sql("UPDATE feed_source SET due_at = now() WHERE address = :address")
                .bind("address", address)
                .then()
                .block();
    }

    private long stories(String guid) {
        return database.sql("SELECT count(*) FROM wire_item WHERE guid = :guid")
                .bind("guid", guid)
                .mapValue(Long.class)
                .one()
                .block();
    }
}
