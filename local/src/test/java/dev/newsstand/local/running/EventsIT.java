package dev.newsstand.local.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.local.api.Answer;
import dev.newsstand.local.api.Call;
import dev.newsstand.local.identity.Role;
import dev.newsstand.local.services.Service;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Story: related-service is killed while stories come in, loses none, doubles none, and can be made again from nothing. */
class EventsIT {

    private static final Duration SOON = Duration.ofSeconds(180);
    private static final int STORIES = 30;

    @Test
    void losesAndDoublesNoEventAndRebuildsTheSame() throws SQLException {
        var before = published().size();

        importsWhileRelatedIsKilled();
        assertThat(published()).hasSize(before + STORIES);
        hasHeardOfEvery(published());

        var blocks = blocks();
        forgetsEverything();
        hasHeardOfEvery(published());
        assertThat(blocks()).isEqualTo(blocks);
    }

    private static void importsWhileRelatedIsKilled() {
        var killing = new CompletableFuture<Void>();
        IntStream.range(0, STORIES).forEach(number -> {
            assertThat(send(item(number)).json().path("created").asInt()).isEqualTo(1);
            if (number == STORIES / 3) {
                RunningSite.site().services().kill(Service.RELATED);
                CompletableFuture.runAsync(() -> RunningSite.site().services().start(Service.RELATED))
                        .whenComplete((done, failure) -> complete(killing, failure));
            }
        });
        killing.join();
    }

    /** All are known, and the model was asked about each of them. */
    private static void hasHeardOfEvery(List<String> stories) {
        await().atMost(SOON).untilAsserted(() -> {
            var index = get("/api/v1/related/index");
            assertThat(index.path("documents").asInt()).isEqualTo(stories.size());
            assertThat(index.path("waiting").asInt()).isZero();
        });
    }

    private static void forgetsEverything() throws SQLException {
        RunningSite.site().services().kill(Service.RELATED);
        var database = RunningSite.site().postgres().database(Service.RELATED.label());
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select quote_ident(tablename) from pg_tables"
                        + " where schemaname = 'public' and tablename <> 'flyway_schema_history'")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            assertThat(tables).isNotEmpty();
            for (var table : tables) {
                connection.createStatement().executeUpdate("delete from " + table);
            }
        }
        RunningSite.site().services().start(Service.RELATED);
    }

    /** What is offered below each story: ids and scores, in order. */
    private static Map<String, List<String>> blocks() {
        return published().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> get("/api/v1/related/" + id)
                                .path("items")
                                .valueStream()
                                .map(item -> item.path("id").asString() + " " + item.path("score"))
                                .toList()));
    }

    private static List<String> published() {
        var ids = new ArrayList<String>();
        var next = "";
        do {
            var page = get("/api/v1/articles?limit=100" + next);
            page.path("items")
                    .valueStream()
                    .forEach(item -> ids.add(item.path("id").asString()));
            next = page.path("next").asString("").isEmpty()
                    ? ""
                    : "&cursor=" + page.path("next").asString();
        } while (!next.isEmpty());
        return ids;
    }

    private static JsonNode item(int number) {
        var words = List.of("harbour", "ferry", "lighthouse", "council", "observatory", "market", "orchard");
        var subject = words.get(number % words.size()) + " " + words.get((number / words.size()) % words.size());
        var json = JsonMapper.shared();
        var item = json.createObjectNode();
        item.put("uri", "tag:test.newsstand.example,2026:" + number);
        item.putObject("standard").put("name", "ninjs").put("version", "3.0");
        item.put("type", "text");
        item.put("pubStatus", "usable");
        item.put("version", "1");
        item.put("versionCreated", "2026-02-%02dT10:00:00Z".formatted(1 + number % 28));
        item.putArray("headlines").addObject().put("value", "Item %d on the %s".formatted(number, subject));
        item.putArray("bodies")
                .addObject()
                .put("contentType", "text/html")
                .put("value", "<p>The %s was at the centre of item %d.</p>".formatted(subject, number));
        return item;
    }

    private static Answer send(JsonNode item) {
        var call = Call.of("POST", "/api/v1/newsroom/wire?publish=true")
                .as(Role.EDITOR)
                .json(item);
        return RunningSite.client().send(call.header("Content-Type", "application/vnd.iptc.ninjs+json"));
    }

    private static JsonNode get(String path) {
        var answer = RunningSite.client().send(Call.get(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }

    private static void complete(CompletableFuture<Void> future, Throwable failure) {
        if (failure == null) {
            future.complete(null);
        } else {
            future.completeExceptionally(failure);
        }
    }
}
