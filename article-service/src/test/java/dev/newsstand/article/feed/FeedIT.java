package dev.newsstand.article.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.RunningNewsroom;
import dev.newsstand.article.SharedData;
import dev.newsstand.article.wire.ninjs.NinjsSchema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class FeedIT extends RunningNewsroom {

    @Test
    void aPublicStoryIsInEveryFeedAndSitemapUntilItIsKilled() {
        JsonNode draft = drafted(story("Canary of feeds", "Feeds & co"));
        assertThat(everything("Feeds-co")).doesNotContain(id(draft)).doesNotContain("canary-of-feeds");

        JsonNode story = moved(draft, Map.of("action", "publish"));
        for (String path : paths("Feeds-co")) {
            assertThat(text(path)).as(path).contains("canary-of-feeds");
        }

        moved(story, Map.of("action", "kill", "notice", "It was wrong."));
        assertThat(everything("Feeds-co")).doesNotContain("Canary of feeds").doesNotContain("canary-of-feeds");
        assertThat(text("/newsroom.atom")).contains("at:deleted-entry ref=\"urn:uuid:" + id(story) + "\"");
        assertThat(text("/newsroom/sections/feeds-co.atom"))
                .contains("at:deleted-entry ref=\"urn:uuid:" + id(story) + "\"");
        assertThat(JSON.readTree(text("/newsroom.json")).at("/_removed/items").toString())
                .contains(id(story));
    }

    @Test
    void ourFeedsKeepTheRules() {
        published(story("Rules \u0007 of <feeds> ]]> & \ud83d\udc26", "Rules"));

        FeedRules.checkRss(text("/newsroom.rss"));
        FeedRules.checkRss(text("/newsroom/sections/Rules.rss"));
        FeedRules.checkAtom(text("/newsroom.atom"));
        FeedRules.checkAtom(text("/newsroom/sections/Rules.atom"));
        FeedRules.checkJson(JSON.readTree(text("/newsroom.json")));
        FeedRules.checkSitemap(text("/sitemap-newsroom.xml"));
        FeedRules.checkSitemap(text("/sitemap-news.xml"));
    }

    @Test
    void whoHasTodaysFeedGets304() {
        JsonNode story = published(story("Feed with a tag", "Tags"));
        for (String path : List.of(
                "/newsroom/sections/Tags.rss", "/newsroom/sections/Tags.atom", "/newsroom/sections/Tags.json")) {
            var headers =
                    get(path).expectStatus().isOk().expectBody().returnResult().getResponseHeaders();

            assertThat(headers.getLastModified()).isPositive();
            asked(path, "If-None-Match", headers.getETag()).expectStatus().isNotModified();
            asked(path, "If-Modified-Since", headers.getFirst("Last-Modified"))
                    .expectStatus()
                    .isNotModified();
        }
        String before = tag("/newsroom/sections/Tags.rss");
        moved(story, Map.of("action", "correct", "correction", "It was Tuesday."));
        assertThat(tag("/newsroom/sections/Tags.rss")).isNotEqualTo(before);
        assertThat(text("/newsroom/sections/Tags.rss")).contains("It was Tuesday.");
    }

    @Test
    void anUnknownFeedIsNotFound() {
        get("/newsroom/sections/nothing-here.rss").expectStatus().isNotFound();
        get("/newsroom/sections/Rules.exe").expectStatus().isNotFound();
        get("/newsroom/sections/Rules").expectStatus().isNotFound();
    }

    @Test
    void olderNewsIsInOneSitemapAlone() {
        JsonNode story = drafted(story("Long ago in sitemaps", "Old"));
        moved(story, Map.of("action", "publish", "publishedAt", "2020-01-01T00:00:00Z"));

        assertThat(text("/sitemap-newsroom.xml")).contains("long-ago-in-sitemaps");
        assertThat(text("/sitemap-news.xml")).doesNotContain("long-ago-in-sitemaps");
    }

    @Test
    void aStoryIsGivenOutAsNewsArticle() {
        JsonNode story = moved(
                published(story("Linked </script><script>alert(1)</script>", "Data")),
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
        JsonNode story = published(story("As ninjs", "Data"));

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
        JsonNode report = sent(JSON.writeValueAsBytes(item), "application/vnd.iptc.ninjs+json");
        JsonNode back = JSON.readTree(
                as("application/vnd.iptc.ninjs+json", id(report.get("articles").get(0))));

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
        sent(JSON.writeValueAsBytes(ninjs), "application/vnd.iptc.ninjs+json");
        JsonNode report = sent(
                ("<rss version=\"2.0\"><channel><title>x</title>" + items + "</channel></rss>")
                        .getBytes(StandardCharsets.UTF_8),
                "application/rss+xml");
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

    private JsonNode sent(byte[] delivery, String type) {
        return body(editor.post()
                .uri("/api/v1/newsroom/wire?publish=true")
                .header("Content-Type", type)
                .bodyValue(delivery)
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static Map<String, Object> story(String headline, String section) {
        Map<String, Object> story = new HashMap<>();
        story.put("headline", headline);
        story.put("section", section);
        story.put("byline", "Jane Doe");
        story.put(
                "body",
                List.of(
                        Map.of(
                                "type",
                                "paragraph",
                                "html",
                                "Some <b>words</b> and <a href=\"/newsroom/other\">a link</a>."),
                        Map.of("type", "list", "items", List.of("one")),
                        Map.of("type", "quote", "text", "Said", "by", "Roe")));
        return story;
    }

    private static List<String> paths(String section) {
        return List.of(
                "/newsroom.rss",
                "/newsroom.atom",
                "/newsroom.json",
                "/newsroom/sections/" + section + ".rss",
                "/newsroom/sections/" + section + ".atom",
                "/newsroom/sections/" + section + ".json",
                "/sitemap-newsroom.xml",
                "/sitemap-news.xml");
    }

    private String everything(String section) {
        StringBuilder all = new StringBuilder();
        for (String path : paths(section)) {
            byte[] body = get(path).expectBody().returnResult().getResponseBody();
            all.append(
                    body == null
                            ? ""
                            : new String(body, StandardCharsets.UTF_8).replaceAll("ref=\"[^\"]*\"|_removed.*", ""));
        }
        return all.toString();
    }

    private String as(String type, String id) {
        return new String(
                reader.get()
                        .uri("/api/v1/articles/{id}", id)
                        .header("Accept", type)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentTypeCompatibleWith(type)
                        .expectBody()
                        .returnResult()
                        .getResponseBody(),
                StandardCharsets.UTF_8);
    }

    private String text(String path) {
        return new String(
                get(path).expectStatus().isOk().expectBody().returnResult().getResponseBody(), StandardCharsets.UTF_8);
    }

    private String tag(String path) {
        return get(path).expectBody().returnResult().getResponseHeaders().getETag();
    }

    private WebTestClient.ResponseSpec asked(String path, String header, String value) {
        return reader.get().uri(path).header(header, value).exchange();
    }
}
