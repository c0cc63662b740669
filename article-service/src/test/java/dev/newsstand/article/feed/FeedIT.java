package dev.newsstand.article.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.RunningNewsroom;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Feeds and sitemaps, as readers get them. */
class FeedIT extends RunningNewsroom {

    @Test
    void aPublicStoryIsInEveryFeedAndSitemapUntilItIsKilled() {
        JsonNode draft = drafted(Stories.of("Canary of feeds", "Feeds & co"));
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
        published(Stories.of("Rules \u0007 of <feeds> ]]> & \ud83d\udc26", "Rules"));

        FeedRules.checkRss(text("/newsroom.rss"));
        FeedRules.checkRss(text("/newsroom/sections/Rules.rss"));
        FeedRules.checkAtom(text("/newsroom.atom"));
        FeedRules.checkAtom(text("/newsroom/sections/Rules.atom"));
        FeedRules.checkJson(JSON.readTree(text("/newsroom.json")));
        FeedRules.checkJson(JSON.readTree(text("/newsroom/sections/Rules.json")));
        FeedRules.checkSitemap(text("/sitemap-newsroom.xml"));
        FeedRules.checkSitemap(text("/sitemap-news.xml"));
    }

    @Test
    void whoHasTodaysFeedGets304() {
        JsonNode story = published(Stories.of("Feed with a tag", "Tags"));
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
    void aSectionHasOneFeedHoweverItsNameIsWritten() {
        published(Stories.of("One way", "Müsli & Café"));
        published(Stories.of("Another way", "musli & cafe"));

        String feed = text("/newsroom/sections/musli-cafe.atom");

        assertThat(feed).contains("One way", "Another way");
        assertThat(feed).contains("<id>http://localhost:8080/newsroom/sections/musli-cafe.atom</id>");
        assertThat(text("/newsroom/sections/Musli-CAFE.atom")).isEqualTo(feed);
        assertThat(JSON.readTree(text("/newsroom/sections/musli-cafe.json"))
                        .get("home_page_url")
                        .asString())
                .isEqualTo("http://localhost:8080/newsroom/sections/musli-cafe");
    }

    @Test
    void olderNewsIsInOneSitemapAlone() {
        JsonNode story = drafted(Stories.of("Long ago in sitemaps", "Old"));
        moved(story, Map.of("action", "publish", "publishedAt", "2020-01-01T00:00:00Z"));

        assertThat(text("/sitemap-newsroom.xml")).contains("long-ago-in-sitemaps");
        assertThat(text("/sitemap-news.xml")).doesNotContain("long-ago-in-sitemaps");
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

    private String tag(String path) {
        return get(path).expectBody().returnResult().getResponseHeaders().getETag();
    }

    private WebTestClient.ResponseSpec asked(String path, String header, String value) {
        return reader.get().uri(path).header(header, value).exchange();
    }
}
