package dev.newsstand.related;

import static dev.newsstand.newsroom.Newsroom.id;
import static dev.newsstand.newsroom.Newsroom.killed;
import static dev.newsstand.newsroom.Newsroom.published;
import static dev.newsstand.newsroom.Newsroom.updated;
import static dev.newsstand.newsroom.Newsroom.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.events.Event;
import dev.newsstand.newsroom.Newsroom;
import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import dev.newsstand.support.test.TestTokens;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The service against a real newsroom log: what it tells comes to the blocks once, whatever happens on the way. */
class RelatedServiceIT {

    /** How long a crowded machine may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Instant MORNING = Instant.parse("2026-11-20T06:00:00Z");

    private final TestDatabase database = TestPostgres.database("related");
    private Newsroom newsroom;
    private RunningService service;

    @BeforeEach
    void start() {
        newsroom = new Newsroom();
        service = new RunningService(database, newsroom.url());
    }

    @AfterEach
    void stop() {
        service.close();
        newsroom.close();
    }

    @Test
    void showsAPublishedStoryInTheBlocksOfOthers() {
        newsroom.tells(stories(5));
        newsroom.tells(published(50, "Tide gauge moved", "The harbour has a new gauge for the tide.", MORNING));
        newsroom.tells(published(51, "Gauge for the tide", "The old gauge for the tide is in the museum.", MORNING));
        awaitDocuments(7);

        await().atMost(PATIENCE).until(() -> !block(id(50)).get("stale").booleanValue());
        JsonNode block = block(id(50));

        assertThat(block.get("source").stringValue()).isEqualTo("related");
        assertThat(block.get("items")).hasSize(4);
        JsonNode first = block.at("/items/0");
        assertThat(first.get("id").stringValue()).isEqualTo(id(51).toString());
        assertThat(first.get("slug").stringValue()).isEqualTo("story-51");
        assertThat(first.get("publishedAt").stringValue()).isEqualTo("2026-11-20T06:00:00Z");
        assertThat(first.at("/image/renditions/0/width").intValue()).isEqualTo(400);
        assertThat(first.get("excerpt").stringValue()).isEqualTo("The old gauge for the tide is in the museum.");
    }

    @Test
    void takesAWithdrawnAndAKilledStoryOutOfEveryBlock() {
        newsroom.tells(stories(8));
        awaitDocuments(8);

        newsroom.tells(withdrawn(1, 2), killed(2, 2));
        awaitDocuments(6);

        assertThat(offered()).doesNotContain(id(1), id(2)).contains(id(3));
        get(id(1)).expectStatus().isEqualTo(410);
        get(id(2)).expectStatus().isEqualTo(410);
    }

    @Test
    void answersNotFoundForAStoryThatNobodyTold() {
        newsroom.tells(stories(4));
        awaitDocuments(4);

        get(id(99)).expectStatus().isNotFound().expectBody().jsonPath("$.type").isEqualTo("/problems/not-found");
        client().get()
                .uri("/api/v1/related/not-an-id")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void answersNotModifiedUntilTheBlockChanges() {
        newsroom.tells(stories(5));
        awaitDocuments(5);
        String tag = get(id(1))
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag();

        assertThat(statusWith(tag)).isEqualTo(304);

        newsroom.tells(killed(2, 2));
        awaitDocuments(4);
        assertThat(statusWith(tag)).isEqualTo(200);
    }

    @Test
    void answersTheSameAfterARebuildFromNothing() throws SQLException {
        newsroom.tells(history());
        awaitDocuments(19);
        String digest = digest();
        service.close();

        forgetEverything();
        service = new RunningService(database, newsroom.url());
        awaitDocuments(19);

        assertThat(digest()).isEqualTo(digest);
    }

    @Test
    void rebuildsItselfWhenItsRowsVanishWhileItRuns() throws SQLException {
        newsroom.tells(history());
        awaitDocuments(19);
        String digest = digest();

        forgetEverything();
        newsroom.tells(killed(1, 2));
        awaitDocuments(18);

        assertThat(rows()).isEqualTo(21);
        assertThat(digest()).isNotEqualTo(digest);
        get(id(1)).expectStatus().isEqualTo(410);
        get(id(2)).expectStatus().isOk();
    }

    @Test
    void answersTheSameWhenEventsComeDoubledAndInAnotherOrder() {
        newsroom.tells(history());
        awaitDocuments(19);
        String digest = digest();
        try (Newsroom other = new Newsroom();
                RunningService second = new RunningService(TestPostgres.database("related"), other.url())) {
            other.tells(doubledAndInterleaved(history()));
            await().atMost(PATIENCE)
                    .until(() -> documents(second.client()) == 19
                            && digest(second.client()).equals(digest));
        }
    }

    @Test
    void losesAndDoublesNothingWhenStoppedInTheMiddleOfAnImport() throws SQLException {
        List<Event> history = history();
        for (int start = 0; start < 4; start++) {
            int from = start * history.size() / 4;
            newsroom.tells(history.subList(from, (start + 1) * history.size() / 4));
            service.close();
            service = new RunningService(database, newsroom.url());
        }
        awaitDocuments(19);

        assertThat(rows()).isEqualTo(21);
        try (RunningService straight = new RunningService(TestPostgres.database("related"), newsroom.url())) {
            await().atMost(PATIENCE).until(() -> documents(straight.client()) == 19);
            assertThat(digest(straight.client())).isEqualTo(digest());
        }
    }

    @Test
    void answersFromWhatItKnowsWhileTheNewsroomIsAway() {
        newsroom.tells(stories(6));
        awaitDocuments(6);
        service.close();
        newsroom.close();

        service = new RunningService(database, "http://localhost:1");
        awaitDocuments(6);

        assertThat(block(id(1)).get("items")).hasSize(4);
        assertThat(block(id(1)).get("stale").booleanValue()).isTrue();
    }

    @Test
    void explainsABlockToEditorsAlone() {
        newsroom.tells(stories(6));
        awaitDocuments(6);
        String path = "/api/v1/related/" + id(1) + "/explain?limit=3";

        client().get().uri(path).exchange().expectStatus().isUnauthorized();
        client().get()
                .uri(path)
                .headers(auth -> auth.setBearerAuth(TestTokens.with("shop:write")))
                .exchange()
                .expectStatus()
                .isForbidden();
        client().get()
                .uri(path)
                .headers(auth -> auth.setBearerAuth(TestTokens.with("newsroom:write")))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.nearMisses.length()")
                .isEqualTo(2)
                .jsonPath("$.weights.threshold")
                .isEqualTo(0.1);
    }

    private static List<Event> stories(int count) {
        String[] topics = {"harbour", "tide", "council", "market", "ferry", "lamp"};
        return IntStream.rangeClosed(1, count)
                .<Event>mapToObj(number -> published(
                        number,
                        "Story of the " + topics[number % topics.length],
                        "Much is said of the " + topics[number % topics.length] + " and of number " + number + ".",
                        MORNING.plus(Duration.ofHours(number))))
                .toList();
    }

    /** Twenty-one stories; some are changed, two go, one of which is back in the end. */
    private static List<Event> history() {
        List<Event> events = new ArrayList<>(stories(20));
        events.add(updated(3, 2, "Ferry and market", "The ferry brings the market its fish.", MORNING));
        events.add(withdrawn(4, 2));
        events.add(updated(3, 3, "Ferry, market and tide", "At low tide the ferry waits.", MORNING));
        events.add(withdrawn(5, 2));
        events.add(updated(5, 3, "Back again", "The story of the lamp is back.", MORNING));
        events.add(published(21, "Short", "", MORNING));
        events.add(killed(21, 2));
        return events;
    }

    /** Each event twice, stories mixed; of one story in order, as every engine promises. */
    private static List<Event> doubledAndInterleaved(List<Event> events) {
        List<String> subjects = new ArrayList<>(events.stream()
                .flatMap(event -> Stream.of(event.subject(), event.subject()))
                .toList());
        Collections.shuffle(subjects, new Random(3));
        List<Event> mixed = new ArrayList<>();
        for (String subject : subjects) {
            long told = mixed.stream()
                    .filter(event -> event.subject().equals(subject))
                    .count();
            events.stream()
                    .filter(event -> event.subject().equals(subject))
                    .skip(told / 2)
                    .findFirst()
                    .ifPresent(mixed::add);
        }
        return mixed;
    }

    private WebTestClient client() {
        return service.client();
    }

    private WebTestClient.ResponseSpec get(UUID id) {
        return client().get().uri("/api/v1/related/" + id).exchange();
    }

    private JsonNode block(UUID id) {
        return get(id).expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    private int statusWith(String tag) {
        return client().get()
                .uri("/api/v1/related/" + id(1))
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private List<UUID> offered() {
        return IntStream.rangeClosed(3, 8)
                .mapToObj(number -> block(id(number)))
                .flatMap(block -> block.get("items").valueStream())
                .map(item -> UUID.fromString(item.get("id").stringValue()))
                .toList();
    }

    private void awaitDocuments(int count) {
        await().atMost(PATIENCE).until(() -> documents(client()) == count);
    }

    private static int documents(WebTestClient client) {
        JsonNode index = index(client);
        return index.has("documents") ? index.get("documents").intValue() : -1;
    }

    private String digest() {
        return digest(client());
    }

    private static String digest(WebTestClient client) {
        return index(client).get("digest").stringValue();
    }

    private static JsonNode index(WebTestClient client) {
        return client.get()
                .uri("/api/v1/related/index")
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    private void forgetEverything() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("delete from story; delete from event_position");
        }
    }

    private int rows() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from story")) {
            row.next();
            return row.getInt(1);
        }
    }
}
