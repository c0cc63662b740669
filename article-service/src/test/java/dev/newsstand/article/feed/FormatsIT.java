package dev.newsstand.article.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.SharedData;
import dev.newsstand.article.wire.Deliveries;
import dev.newsstand.article.wire.ninjs.NinjsSchema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
        return text(reader.get()
                .uri("/api/v1/articles/{id}", id)
                .header("Accept", type)
                .exchange()
                .expectHeader()
                .contentTypeCompatibleWith(type));
    }
}
