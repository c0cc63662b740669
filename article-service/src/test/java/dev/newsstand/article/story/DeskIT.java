package dev.newsstand.article.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.RunningNewsroom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeskIT extends RunningNewsroom {

    @Test
    void theDeskFindsDraftsByTheirWordsAndTopicsByTheirNames() {
        JsonNode draft = drafted(Map.of("headline", "Pelicans of Ærø", "section", "Far Away"));
        published(Map.of("headline", "Pelicans elsewhere", "section", "Near"));

        assertThat(found("?q=pelicans")).hasSize(2);
        assertThat(found("?q=pelic&status=draft")).containsExactly(id(draft));
        assertThat(found("?q=pelicans&section=far-away")).containsExactly(id(draft));
        assertThat(found("?q=penguins")).isEmpty();
        JsonNode topics =
                body(editor.get().uri("/api/v1/newsroom/topics?q=SPORT").exchange());
        assertThat(topics.toString()).contains("\"section\":\"Sport\"");
        get("/api/v1/newsroom/topics").expectStatus().isUnauthorized();
    }

    private List<String> found(String query) {
        return body(editor.get().uri("/api/v1/newsroom/articles" + query).exchange())
                .get("items")
                .valueStream()
                .map(RunningNewsroom::id)
                .toList();
    }

    @Test
    void versionsSayWhoDidWhat() {
        JsonNode story = drafted(Map.of("headline", "First words"));
        story = body(patch(story, Map.of("headline", "Better words")));
        moved(story, Map.of("action", "publish"));
        moved(story, Map.of("action", "correct", "text", "Ten, not two."));

        JsonNode desk = asEditor("/api/v1/newsroom/articles/" + id(story) + "/versions");
        assertThat(desk.get("items")
                        .valueStream()
                        .map(version -> version.get("action").asString()))
                .containsExactly("correct", "publish", "edit", "create");
        assertThat(desk.get("items").get(3).get("by").asString()).isNotBlank();
        JsonNode readers = body(get("/api/v1/articles/{id}/versions", id(story)));
        assertThat(readers.get("items")
                        .valueStream()
                        .map(version -> version.get("action").asString()))
                .containsExactly("correct", "publish");
        assertThat(readers.toString()).doesNotContain("\"by\"").doesNotContain("First words");
        assertThat(body(get("/api/v1/articles/{id}/corrections", id(story)))
                        .get("items")
                        .get(0)
                        .get("text")
                        .asString())
                .isEqualTo("Ten, not two.");
        assertThat(asEditor("/api/v1/newsroom/articles/" + id(story) + "/versions/1")
                        .get("headline")
                        .asString())
                .isEqualTo("First words");
        get("/api/v1/newsroom/articles/{id}/versions/1", id(story))
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void twoVersionsAreComparedParagraphByParagraph() {
        JsonNode story = drafted(Map.of(
                "headline",
                "Compared",
                "section",
                "Desk",
                "body",
                List.of(paragraph("One."), paragraph("Two."), paragraph("Three."))));
        body(patch(
                story,
                Map.of(
                        "headline",
                        "Compared again",
                        "body",
                        List.of(
                                paragraph("Zero."),
                                paragraph("One."),
                                paragraph("Two, mended."),
                                paragraph("Three.")))));

        JsonNode comparison = asEditor("/api/v1/newsroom/articles/" + id(story) + "/versions/compare?from=1&to=2");
        List<String> changes = comparison
                .get("changes")
                .valueStream()
                .filter(change -> !change.get("pointer").asString().matches("/(version|updatedAt|slug)"))
                .map(change -> change.get("pointer").asString() + " " + change.get("was") + " " + change.get("now"))
                .toList();
        assertThat(changes)
                .containsExactly(
                        "/headline \"Compared\" \"Compared again\"",
                        "/body/0 null {\"type\":\"paragraph\",\"html\":\"Zero.\"}",
                        "/body/2/html \"Two.\" \"Two, mended.\"");
        editor.get()
                .uri("/api/v1/newsroom/articles/{id}/versions/compare?from=1&to=9", id(story))
                .exchange()
                .expectStatus()
                .isNotFound();
        editor.get()
                .uri("/api/v1/newsroom/articles/{id}/versions/compare?from=1", id(story))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void theDeskSeesStoriesOfAnyStatusAndThePlanByItsHours() {
        Instant day = Instant.now().plus(300, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        JsonNode later = drafted(Map.of("headline", "Planned later", "section", "Plan"));
        JsonNode sooner = drafted(Map.of("headline", "Planned sooner", "section", "Plan"));
        moved(later, Map.of("action", "schedule", "at", day.plusSeconds(60).toString()));
        moved(sooner, Map.of("action", "embargo", "at", day.toString()));

        JsonNode plan = asEditor("/api/v1/newsroom/articles?status=scheduled,embargoed&limit=100");
        List<String> headlines = plan.get("items")
                .valueStream()
                .filter(item -> "Plan".equals(item.path("section").asString("")))
                .map(item -> item.get("headline").asString())
                .toList();
        assertThat(headlines).containsExactly("Planned sooner", "Planned later");
        assertThat(plan.toString()).contains("embargoedUntil").contains("scheduledAt");
        JsonNode first = asEditor("/api/v1/newsroom/articles?limit=1");
        assertThat(first.get("items").get(0).get("headline").asString()).isEqualTo("Planned sooner");
        JsonNode second = asEditor(
                "/api/v1/newsroom/articles?limit=1&cursor=" + first.get("next").asString());
        assertThat(second.get("items").get(0).get("headline").asString()).isEqualTo("Planned later");
        get("/api/v1/newsroom/articles").expectStatus().isUnauthorized();
        editor.get()
                .uri("/api/v1/newsroom/articles?status=flying")
                .exchange()
                .expectStatus()
                .isBadRequest();
        moved(later, Map.of("action", "withdraw"));
        moved(sooner, Map.of("action", "withdraw"));
    }

    @Test
    void anUpdateOfTheWireLeavesTheDesksOwnWords() {
        JsonNode story = wired("1", "Agency's headline", "Agency's text.");
        JsonNode edited = body(patch(story, Map.of("headline", "Our headline")));
        assertThat(edited.get("desk").get("own").toString()).isEqualTo("[\"headline\"]");

        JsonNode updated = wired("2", "Agency's second headline", "Agency's second text.");

        assertThat(updated.get("headline").asString()).isEqualTo("Our headline");
        assertThat(updated.get("body").get(0).get("html").asString()).isEqualTo("Agency's second text.");
        assertThat(updated.get("desk").get("offered").get("headline").asString())
                .isEqualTo("Agency's second headline");
        JsonNode versions = asEditor("/api/v1/newsroom/articles/" + id(story) + "/versions");
        assertThat(versions.get("items").get(0).get("kept").toString()).isEqualTo("[\"headline\"]");
        moved(updated, Map.of("action", "publish"));
        assertThat(body(get("/api/v1/articles/{id}", id(story))).toString())
                .doesNotContain("second headline")
                .doesNotContain("\"desk\"");

        JsonNode today = asEditor("/api/v1/newsroom/articles/" + id(story));
        JsonNode taken = body(patch(today, Map.of("headline", "Agency's second headline")));
        assertThat(taken.has("desk")).isFalse();
        assertThat(wired("3", "Agency's third headline", "Third.")
                        .get("headline")
                        .asString())
                .isEqualTo("Agency's third headline");
    }

    private JsonNode wired(String version, String headline, String text) {
        JsonNode report = body(editor.post()
                .uri("/api/v1/newsroom/wire")
                .header("Content-Type", "application/vnd.iptc.ninjs+json")
                .bodyValue(JSON.writeValueAsBytes(Map.of(
                        "uri",
                        "urn:desk:own-words",
                        "type",
                        "text",
                        "version",
                        version,
                        "headlines",
                        List.of(Map.of("role", "main", "value", headline)),
                        "bodies",
                        List.of(Map.of("role", "main", "value", "<p>" + text + "</p>")))))
                .exchange()
                .expectStatus()
                .isOk());
        return asEditor("/api/v1/newsroom/articles/" + id(report.get("articles").get(0)));
    }

    private JsonNode asEditor(String path) {
        return body(editor.get().uri(path).exchange().expectStatus().isOk());
    }

    private static Map<String, String> paragraph(String html) {
        return Map.of("type", "paragraph", "html", html);
    }
}
