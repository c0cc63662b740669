package dev.newsstand.article.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.SharedData;
import dev.newsstand.article.wire.Deliveries;
import dev.newsstand.article.wire.ninjs.NinjsSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Stories in other forms than our own. */
class FormatsIT extends Deliveries {

    @Test
    void aStoryIsGivenOutAsNewsArticle() {
        JsonNode story = moved(
                published(Stories.of("Linked </script><script>alert(1)</script>", "Data")),
                Map.of("action", "correct", "correction", "Not so."));

        String text = as("application/ld+json", id(story));
        JsonNode article = JSON.readTree(text);

        assertThat(text).doesNotContain("<");
        assertThat(article.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(article.get("headline").asString()).isEqualTo("Linked </script><script>alert(1)</script>");
        assertThat(article.at("/correction/0/text").asString()).isEqualTo("Not so.");
        assertThat(article.get("url").asString()).startsWith("http://localhost:8080/newsroom/linked");
        assertThat(Instant.parse(article.get("datePublished").asString()))
                .isBefore(Instant.now().plusSeconds(60));
    }

    @Test
    void aStoryOfOursIsGivenOutAsNinjs() {
        JsonNode story = published(Stories.of("As ninjs", "Data"));

        JsonNode item = JSON.readTree(as("application/vnd.iptc.ninjs+json", id(story)));

        assertThat(NinjsSchema.flaws(item)).isEmpty();
        assertThat(item.at("/headlines/0/value").asString()).isEqualTo("As ninjs");
        assertThat(item.at("/bodies/0/value").asString()).contains("<b>words</b>");
        get("/api/v1/articles/{id}", id(story)).expectHeader().contentType("application/json");
    }

    @Test
    void theExamplesAreGivenOutWithTheSameFields() throws Exception {
        for (Path file : SharedData.all("ninjs/examples/3.0")) {
            JsonNode sent = JSON.readTree(Files.readAllBytes(file));
            for (JsonNode item : sent.isArray() ? sent : List.of(sent)) {
                assertRoundTrip(file, item);
            }
        }
    }

    private void assertRoundTrip(Path file, JsonNode item) {
        JsonNode report = sent(JSON.writeValueAsBytes(item), true);
        JsonNode back = JSON.readTree(asPreview(
                "application/vnd.iptc.ninjs+json", id(report.get("articles").get(0))));

        assertThat(NinjsSchema.flaws(back)).as(file.toString()).isEmpty();
        item.propertyStream().forEach(member -> {
            boolean marked = List.of("bodies", "standard").contains(member.getKey());
            boolean known = NinjsSchema.flaws(item).stream()
                    .noneMatch(flaw -> flaw.pointer().startsWith("/" + member.getKey()));
            if (!marked && known) {
                assertThat(back.get(member.getKey()))
                        .as(file + " " + member.getKey())
                        .isEqualTo(member.getValue());
            }
        });
        assertThat(back.path("bodies").size()).isEqualTo(item.path("bodies").size());
    }

    @Test
    void nothingOfAnAttackRunsInAnythingThatGoesOut() {
        JsonNode payloads = JSON.readTree(SharedData.bytes("xss/payloads.json"));
        StringBuilder items = new StringBuilder();
        List<Map<String, ?>> ninjs = new java.util.ArrayList<>();
        for (int i = 0; i < payloads.size(); i++) {
            String attack = payloads.get(i).get("payload").asString();
            ninjs.add(Attacks.ninjs("urn:attack:" + i, attack));
            items.append(Attacks.rss("urn:attack:rss:" + i, attack));
        }
        sent(JSON.writeValueAsBytes(ninjs), true);
        JsonNode report = body(send(
                        "<rss version=\"2.0\"><channel><title>x</title>" + items + "</channel></rss>",
                        "application/rss+xml",
                        true)
                .expectStatus()
                .isOk());
        assertThat(report.get("articles").size()).isGreaterThan(100);
        for (JsonNode article : report.get("articles")) {
            assertThat(as("application/ld+json", id(article))).doesNotContain("<");
            Attacks.assertInert(JSON.readTree(as("application/vnd.iptc.ninjs+json", id(article)))
                    .at("/bodies"));
        }
        JsonNode feed = JSON.readTree(text("/newsroom.json"));
        feed.get("items")
                .forEach(item -> Attacks.assertHarmless(item.get("content_html").asString()));
        FeedRules.checkRss(text("/newsroom.rss"));
        FeedRules.checkAtom(text("/newsroom.atom"));
    }

    private String as(String type, String id) {
        return as(reader, type, "/api/v1/articles/" + id);
    }

    /** As editors see it, whether it is public or not. */
    private String asPreview(String type, String id) {
        return as(editor, type, "/api/v1/newsroom/articles/" + id);
    }

    private static String as(WebTestClient client, String type, String path) {
        return text(client.get()
                .uri(path)
                .header("Accept", type)
                .exchange()
                .expectHeader()
                .contentTypeCompatibleWith(type));
    }
}
