package dev.newsstand.article.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.RunningNewsroom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

class EditingIT extends RunningNewsroom {

    @Test
    void oneHundredStoriesOfOneHeadlineHaveOneHundredSlugs() throws Exception {
        List<Callable<JsonNode>> drafts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            drafts.add(() -> published(Map.of("headline", "The same headline for all")));
        }
        Set<String> slugs = new HashSet<>();
        try (ExecutorService editors = Executors.newFixedThreadPool(20)) {
            for (Future<JsonNode> story : editors.invokeAll(drafts)) {
                slugs.add(slug(story.get()));
            }
        }
        assertThat(slugs)
                .hasSize(100)
                .contains("the-same-headline-for-all", "the-same-headline-for-all-2", "the-same-headline-for-all-100");
    }

    @Test
    void formerSlugsLeadStraightToTodays() {
        JsonNode a = published(Map.of("headline", "Slug of A"));
        JsonNode b = body(patch(a, Map.of("slug", "slug-of-b")).expectStatus().isOk());
        body(patch(b, Map.of("slug", "slug-of-c")).expectStatus().isOk());

        for (String former : List.of("slug-of-a", "slug-of-b")) {
            get("/api/v1/articles/by-slug/{slug}", former)
                    .expectStatus()
                    .isEqualTo(301)
                    .expectHeader()
                    .valueEquals("Location", "/api/v1/articles/by-slug/slug-of-c");
        }
        JsonNode other = published(Map.of("headline", "Slug of A"));
        assertThat(slug(other)).isEqualTo("slug-of-a-2");
        patch(other, Map.of("slug", "slug-of-b")).expectStatus().isEqualTo(422);
    }

    @Test
    void aRequestSentTwiceWritesOneDraft() {
        String key = UUID.randomUUID().toString();
        JsonNode first =
                body(draft(key, Map.of("headline", "Once")).expectStatus().isCreated());

        WebTestClient.ResponseSpec again = draft(key, Map.of("headline", "Once"));
        again.expectStatus().isCreated().expectHeader().valueEquals("Idempotency-Replayed", "true");
        assertThat(body(again)).isEqualTo(first);
        draft(key, Map.of("headline", "Otherwise")).expectStatus().isEqualTo(422);
        draft(null, Map.of("headline", "Without")).expectStatus().isBadRequest();
    }

    @Test
    void anEditIsMadeOnTheVersionThatWasSeen() {
        JsonNode story = published(Map.of("headline", "Seen", "standfirst", "First"));

        patch(story, Map.of("standfirst", "Second")).expectStatus().isOk();
        patch(story, Map.of("standfirst", "Third")).expectStatus().isEqualTo(412);
        editor.patch()
                .uri("/api/v1/newsroom/articles/{id}", id(story))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of())
                .exchange()
                .expectStatus()
                .isEqualTo(428);
        JsonNode today = body(get("/api/v1/articles/{id}", id(story)));
        assertThat(today.get("standfirst").asString()).isEqualTo("Second");
        assertThat(today.get("status").asString()).isEqualTo("updated");
        body(patch(today, Map.of("version", 77)).expectStatus().isEqualTo(422));
    }

    @Test
    void badBodiesAreRefusedWithTheirPointer() {
        assertThat(pointer(draft("k-1", Map.of("standfirst", "no headline")))).isEqualTo("/headline");
        assertThat(pointer(draft("k-2", Map.of("headline", "x".repeat(301))))).isEqualTo("/headline");
        assertThat(pointer(draft("k-3", Map.of("headline", "x", "body", List.of(Map.of("type", "paragraph"))))))
                .isEqualTo("/body/0/html");
        assertThat(pointer(draft("k-4", Map.of("headline", 5)))).isEqualTo("/headline");
        assertThat(pointer(draft(
                        "k-5", Map.of("headline", "x", "picture", Map.of("url", "https://elsewhere.example/a.jpg")))))
                .isEqualTo("/picture/url");
    }

    @Test
    void whatNoStoryHasIsNotLostInSilence() {
        assertThat(pointer(draft("m-1", Map.of("headline", "x", "standfrist", "Lost?"))))
                .isEqualTo("/standfrist");
        assertThat(pointer(draft("m-2", Map.of("headline", "x", "status", "published"))))
                .isEqualTo("/status");
        draft("m-3", Map.of("headline", "x", "status", "draft", "corrections", List.of()))
                .expectStatus()
                .isCreated();
    }

    @Test
    void whatWasReadCanBeSentBackWhole() {
        JsonNode story = published(Map.of("headline", "Read and sent back", "section", "World"));
        JsonNode read = body(get("/api/v1/articles/{id}", id(story)));

        JsonNode same = body(patch(story, JSON.convertValue(read, new TypeReference<Map<String, Object>>() {}))
                .expectStatus()
                .isOk());

        assertThat(same.get("version")).isEqualTo(story.get("version"));
    }

    @Test
    void whatTheStatusForbidsSaysWhatIsAllowed() {
        JsonNode draft = drafted(Map.of("headline", "Only a draft"));

        transition(draft, Map.of("action", "withdraw"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.allowed")
                .isEqualTo(List.of("publish", "schedule", "embargo", "kill"));
        transition(draft, Map.of("action", "release")).expectStatus().isEqualTo(422);
        transition(draft, Map.of("action", "fly")).expectStatus().isEqualTo(422);
        moved(draft, Map.of("action", "publish"));
        transition(draft, Map.of("action", "publish")).expectStatus().isEqualTo(409);
    }

    @Test
    void eachPublicChangeIsToldOnceAndNothingOfDrafts() throws SQLException {
        JsonNode story = drafted(Map.of("headline", "Told"));
        patch(story, Map.of("standfirst", "Not told")).expectStatus().isOk();
        moved(story, Map.of("action", "publish"));
        moved(story, Map.of("action", "correct", "correction", "It was."));
        moved(story, Map.of("action", "withdraw"));
        moved(story, Map.of("action", "restore"));
        moved(story, Map.of("action", "kill"));
        transition(story, Map.of("action", "publish")).expectStatus().isEqualTo(409);

        assertThat(told(id(story)))
                .containsExactly("published 3", "corrected 4", "withdrawn 5", "restored 6", "killed 7");
    }

    @Test
    void listsGoOnWhereTheyStopped() {
        for (int i = 0; i < 5; i++) {
            published(Map.of("headline", "Listed " + i, "section", "Paging"));
        }
        List<String> slugs = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = body(get("/api/v1/articles?section=Paging&limit=2&cursor=" + cursor)
                    .expectStatus()
                    .isOk());
            page.get("items").forEach(item -> slugs.add(slug(item)));
            cursor = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!cursor.isEmpty());
        assertThat(slugs).containsExactly("listed-4", "listed-3", "listed-2", "listed-1", "listed-0");
        get("/api/v1/articles?cursor=nonsense").expectStatus().isBadRequest();
        get("/api/v1/articles?limit=101").expectStatus().isBadRequest();
        get("/api/v1/articles?limit=x").expectStatus().isBadRequest();
    }

    @Test
    void storiesAreFoundByTheirWordsAndSubjects() {
        published(Map.of(
                "headline", "Puffins return",
                "subjects", List.of(Map.of("code", "20000500", "name", "animal")),
                "body", List.of(Map.of("type", "paragraph", "html", "A colony of <b>guillemots</b> too."))));

        assertThat(body(get("/api/v1/articles?q=guillemot")).get("items").size())
                .isEqualTo(1);
        assertThat(body(get("/api/v1/articles?subject=20000500")).get("items").size())
                .isEqualTo(1);
        assertThat(body(get("/api/v1/articles?q={q}", "\" & | ! <-> ( :*"))
                        .get("items")
                        .size())
                .isZero();
    }

    private WebTestClient.ResponseSpec draft(String key, Map<String, ?> content) {
        return editor.post()
                .uri("/api/v1/newsroom/articles")
                .headers(headers -> {
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(content)
                .exchange();
    }

    private static String pointer(WebTestClient.ResponseSpec refused) {
        refused.expectStatus().is4xxClientError();
        return body(refused).get("errors").get(0).get("pointer").asString();
    }

    private static List<String> told(String id) throws SQLException {
        List<String> told = new ArrayList<>();
        try (Connection connection = DATABASE.connect();
                PreparedStatement events = connection.prepareStatement(
                        "SELECT type, version FROM event_log WHERE subject = ? ORDER BY id")) {
            events.setString(1, id);
            ResultSet rows = events.executeQuery();
            while (rows.next()) {
                told.add(rows.getString(1).split("\\.")[2] + " " + rows.getLong(2));
            }
        }
        return told;
    }
}
