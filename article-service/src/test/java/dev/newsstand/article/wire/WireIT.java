package dev.newsstand.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.RunningNewsroom;
import dev.newsstand.article.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class WireIT extends RunningNewsroom {

    private static final String NINJS = "application/vnd.iptc.ninjs+json";

    @Test
    void theSeedStoryComesOutInFields() {
        JsonNode report = sent(SharedData.bytes("seed/kursk.ninjs.json"), true);

        assertThat(report.get("articles").size()).isEqualTo(1);
        JsonNode story = body(get(
                        "/api/v1/articles/by-slug/{slug}",
                        slug(report.get("articles").get(0)))
                .expectStatus()
                .isOk());
        assertThat(slug(story)).isEqualTo("us-confirms-nkorean-troops-engaged-in-combat-in-kursk-for-first-time");
        assertThat(story.get("byline").asString()).isEqualTo("Phil Stewart and Idrees Ali");
        assertThat(story.get("dateline").toString())
                .isEqualTo("{\"place\":\"WASHINGTON\",\"date\":\"2024-11-06\",\"agency\":\"Reuters\"}");
        assertThat(story.get("body").get(0).get("html").asString())
                .startsWith("North Korean troops were engaged in combat in Russia's Kursk");
        assertThat(story.get("body").size()).isEqualTo(5);
        assertThat(story.get("signOff").asString())
                .isEqualTo("(Reporting by Phil Stewart and Idrees Ali; Editing by Chizu Nomiyama)");
        assertThat(story.get("picture").get("caption").asString())
                .startsWith("Illustrative photo —")
                .endsWith("2021.");
        assertThat(story.get("picture").get("credit").asString())
                .isEqualTo("Sgt. Patrik Orcutt / U.S. Army via U.S. Defense Visual Information Distribution Service");
        assertThat(story.get("picture").get("url").isNull()).isTrue();
        assertThat(story.get("publishedAt").asString()).isEqualTo("2024-11-06T21:40:00Z");
        assertThat(story.get("updatedAt").asString()).isEqualTo("2024-11-06T21:40:00Z");
        assertThat(story.get("section").asString()).isEqualTo("World");
    }

    @Test
    void allSeedsAndExamplesBecomeStories() {
        for (Path file : SharedData.all("seed")) {
            if (file.toString().endsWith(".json")) {
                assertThat(judged(file, NINJS)).as(file.toString()).isEqualTo("taken");
            }
        }
        for (Path file : SharedData.all("ninjs/examples")) {
            if (!file.toString().contains("schema-extension")) {
                String type = file.toString().endsWith(".xml") ? "application/vnd.iptc.g2.newsitem+xml" : NINJS;
                assertThat(judged(file, type)).as(file.toString()).isEqualTo("taken");
            }
        }
    }

    @Test
    void ninjsOfEveryEditionSaysTheSame() {
        String one = """
                {"uri": "urn:edition:1", "versioncreated": "2025-01-30T12:00:00Z", "headline": "Edition", "byline": "Jane Doe",
                 "body_xhtml": "<p>Words.</p>", "subject": [{"name": "sport", "scheme": "http://cv.iptc.org/newscodes/mediatopic", "code": "15000000"}],
                 "associations": {"main": {"uri": "urn:p", "type": "picture", "description_text": "A gull",
                    "renditions": {"big": {"href": "https://pics.example/a.jpg", "mimetype": "image/jpeg", "width": 800}}}}}""";
        String two = """
                {"uri": "urn:edition:2", "versioncreated": "2025-01-30T12:00:00Z", "headlines": [{"role": "main", "value": "Edition"}], "by": "Jane Doe",
                 "bodies": [{"role": "xhtml", "contenttype": "text/html", "value": "<p>Words.</p>"}],
                 "subjects": [{"name": "sport", "uri": "http://cv.iptc.org/newscodes/mediatopic/15000000"}],
                 "associations": [{"name": "main", "uri": "urn:p", "type": "picture", "descriptions": [{"role": "text", "value": "A gull"}],
                    "renditions": [{"name": "big", "href": "https://pics.example/a.jpg", "contenttype": "image/jpeg", "width": 800}]}]}""";
        for (String item : List.of(one, two)) {
            JsonNode report = sent(item.getBytes(StandardCharsets.UTF_8), true);
            JsonNode story =
                    body(get("/api/v1/articles/{id}", id(report.get("articles").get(0))));

            assertThat(story.get("headline").asString()).isEqualTo("Edition");
            assertThat(story.get("byline").asString()).isEqualTo("Jane Doe");
            assertThat(story.get("publishedAt").asString()).isEqualTo("2025-01-30T12:00:00Z");
            assertThat(story.at("/body/0/html").asString()).isEqualTo("Words.");
            assertThat(story.at("/subjects/0/code").asString()).isEqualTo("15000000");
            assertThat(story.at("/picture/caption").asString()).isEqualTo("A gull");
        }
    }

    @Test
    void aFeedIsTakenInUpdatedAndItsTombstonesKill() {
        String entry =
                "<entry><id>urn:feed:%s</id><title>%s</title><updated>%s</updated><content>Words</content></entry>";
        String first = entry.formatted("a", "One of the feed", "2025-01-02T03:04:05Z") + "<entry><title/></entry>"
                + entry.formatted("b", "Two of the feed", "2025-01-02T03:04:05Z");
        String second = entry.formatted("a", "One of the feed, again", "2025-01-03T03:04:05Z")
                + entry.formatted("b", "Two of the feed", "2024-01-02T03:04:05Z")
                + "<at:deleted-entry ref=\"urn:feed:b\" when=\"2025-01-03T03:04:05Z\"/>";

        JsonNode taken = atom(first);
        JsonNode again = atom(second);

        assertThat(taken.get("created").asInt()).isEqualTo(2);
        assertThat(taken.at("/rejected/0/pointer").asString()).isEqualTo("/feed/entry[2]/id");
        assertThat(again.get("updated").asInt()).isEqualTo(2);
        assertThat(again.at("/rejected/0/pointer").asString()).isEqualTo("/feed/entry[2]/updated");
        assertThat(again.at("/rejected/0/problem").asString()).contains("older");
        get("/api/v1/articles/{id}", id(taken.get("articles").get(0)))
                .expectStatus()
                .isOk();
        get("/api/v1/articles/{id}", id(taken.get("articles").get(1)))
                .expectStatus()
                .isEqualTo(410);
    }

    private JsonNode atom(String entries) {
        String feed =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:at=\"http://purl.org/atompub/tombstones/1.0\"><title>F</title>"
                        + entries + "</feed>";
        return body(send(feed, "application/atom+xml", true).expectStatus().isOk());
    }

    @Test
    void linksInListsAndQuotesArePartOfTheStory() {
        JsonNode story = taken(item(
                "urn:links",
                "1",
                "Links",
                "<ul><li><a href='https://a.example/'>a</a></li></ul><blockquote><b>q</b></blockquote>"));

        assertThat(story.at("/body/0/items/0").asString()).isEqualTo("a");
        assertThat(story.at("/body/0/itemsHtml/0").asString()).startsWith("<a href=\"https://a.example/\"");
        assertThat(story.at("/body/1/text").asString()).isEqualTo("q");
        assertThat(story.at("/body/1/html").asString()).isEqualTo("<b>q</b>");
    }

    @Test
    void theHeaderOfASwedishStoryIsItsDateline() {
        JsonNode report = sent(SharedData.bytes("ninjs/examples/3.0/tt_text_image_3.json"), true);

        JsonNode story =
                body(get("/api/v1/articles/{id}", id(report.get("articles").get(0))));
        assertThat(story.get("dateline").get("agency").asString()).isEqualTo("TT");
        assertThat(story.get("body").get(0).get("html").asString())
                .startsWith("Pandemin satte stopp")
                .contains("rel=\"nofollow noopener\"");
        assertThat(story.get("body").get(1).get("type").asString()).isEqualTo("quote");
        assertThat(story.get("language").asString()).isEqualTo("sv");
    }

    @Test
    void oneParagraphWithHardLineBreaksIsTakenApart() {
        String text =
                "<p>(Adds comments from analyst)\nBy Jane Doe\nJan 30 (Reuters) - Shares of Wren fell.\nNobody knew why."
                        + "\n(Reporting by Jane Doe in Haldane; Editing by John Roe)</p>";
        JsonNode story = taken(item("urn:lines", "1", "Shares of Wren fall", text));

        assertThat(story.get("advisory").asString()).isEqualTo("(Adds comments from analyst)");
        assertThat(story.get("byline").asString()).isEqualTo("Jane Doe");
        assertThat(story.get("dateline").get("date").asString()).isEqualTo("2025-01-30");
        assertThat(story.get("body").size()).isEqualTo(2);
        assertThat(story.get("body").get(0).get("html").asString()).isEqualTo("Shares of Wren fell.");
        assertThat(story.get("signOff").asString())
                .isEqualTo("(Reporting by Jane Doe in Haldane; Editing by John Roe)");
    }

    @Test
    void aNewerVersionIsTheSameStoryAndAnOlderOneIsIgnored() {
        JsonNode first = taken(item("urn:versions", "2", "Versions of a story", "<p>Two.</p>"));

        JsonNode newer = report(item("urn:versions", "10", "Versions of a story, again", "<p>Ten.</p>"));
        JsonNode same = report(item("urn:versions", "10", "Versions of a story, again", "<p>Ten.</p>"));
        JsonNode older = report(item("urn:versions", "9", "Versions", "<p>Nine.</p>"));

        assertThat(newer.get("updated").asInt()).isEqualTo(1);
        assertThat(id(newer.get("articles").get(0))).isEqualTo(id(first));
        assertThat(same.get("unchanged").asInt()).isEqualTo(1);
        assertThat(older.get("rejected").get(0).get("pointer").asString()).isEqualTo("/version");
        JsonNode today = body(get("/api/v1/articles/{id}", id(first)));
        assertThat(today.get("body").get(0).get("html").asString()).isEqualTo("Ten.");
        assertThat(slug(today)).isEqualTo(slug(first));
        assertThat(today.get("status").asString()).isEqualTo("updated");
        assertThat(today.get("source").get("version").asString()).isEqualTo("10");
    }

    @Test
    void aCancellationKills() {
        JsonNode story = taken(item("urn:cancelled", "1", "To be cancelled", "<p>Text.</p>"));

        JsonNode report = report(Map.of("uri", "urn:cancelled", "version", "2", "pubStatus", "canceled"));

        assertThat(report.get("articles").get(0).get("status").asString()).isEqualTo("killed");
        get("/api/v1/articles/{id}", id(story)).expectStatus().isEqualTo(410);
        JsonNode late = report(item("urn:cancelled", "3", "Late", "<p>Late.</p>"));
        assertThat(late.get("rejected").get(0).get("problem").asString()).contains("killed");
    }

    @Test
    void withheldAndEmbargoedItemsStayDrafts() {
        Map<String, Object> withheld = new java.util.HashMap<>(item("urn:withheld", "1", "Withheld", "<p>Text.</p>"));
        withheld.put("pubStatus", "withheld");
        Map<String, Object> embargoed = new java.util.HashMap<>(item("urn:later", "1", "Later", "<p>Text.</p>"));
        embargoed.put("embargoedUntil", "2999-01-01T00:00:00Z");

        JsonNode report = report(List.of(withheld, embargoed));

        assertThat(report.get("created").asInt()).isEqualTo(2);
        for (JsonNode article : report.get("articles")) {
            assertThat(article.get("status").asString()).isEqualTo("draft");
            get("/api/v1/articles/{id}", id(article)).expectStatus().isNotFound();
        }
    }

    @Test
    void aBadItemHarmsNoOther() {
        JsonNode report = report(List.of(
                Map.of("uri", "urn:no-headline", "type", "text"),
                item("urn:good", "1", "A good one", "<p>Text.</p>"),
                "not an object",
                item("urn:long", "1", "x".repeat(301), "<p>Text.</p>"),
                Map.of("headlines", List.of()),
                Map.of("uri", "urn:headlines", "headlines", "no list")));

        assertThat(report.get("created").asInt()).isEqualTo(1);
        assertThat(report.get("rejected")
                        .valueStream()
                        .map(one -> one.get("pointer").asString()))
                .containsExactly("/0/headlines", "/2", "/3/headlines", "/4/uri", "/5/headlines");
    }

    @Test
    void whatIsNoDeliveryIsRefusedWhole() {
        send("{\"uri\":", "application/vnd.iptc.ninjs+json").expectStatus().isBadRequest();
        send("42", "application/vnd.iptc.ninjs+json").expectStatus().isBadRequest();
        send("", "application/vnd.iptc.ninjs+json").expectStatus().isBadRequest();
        send("<rss", "application/rss+xml").expectStatus().isBadRequest();
        send("<!DOCTYPE rss [<!ENTITY a 'a'>]><rss>&a;</rss>", "application/rss+xml")
                .expectStatus()
                .isEqualTo(422);
        send("<opml/>", "application/xml").expectStatus().isEqualTo(422);
        send("<rss/>", "application/pdf").expectStatus().isEqualTo(415);
    }

    private static Map<String, Object> item(String guid, String version, String headline, String html) {
        return Map.of(
                "uri",
                guid,
                "type",
                "text",
                "version",
                version,
                "firstCreated",
                "2025-01-30T12:00:00Z",
                "infoSources",
                List.of(Map.of("name", "Reuters")),
                "headlines",
                List.of(Map.of("role", "main", "value", headline)),
                "bodies",
                List.of(Map.of("role", "main", "contentType", "text/html", "value", html)));
    }

    private JsonNode taken(Map<String, ?> item) {
        return body(get("/api/v1/articles/{id}", id(report(item).get("articles").get(0)))
                .expectStatus()
                .isOk());
    }

    private String judged(Path file, String type) {
        JsonNode report = body(send(read(file), type, true).expectStatus().isOk());
        return report.get("articles").isEmpty() ? report.get("rejected").toString() : "taken";
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode report(Object delivery) {
        return sent(JSON.writeValueAsBytes(delivery), true);
    }

    private JsonNode sent(byte[] delivery, boolean publish) {
        return body(send(delivery, "application/vnd.iptc.ninjs+json", publish)
                .expectStatus()
                .isOk());
    }

    private WebTestClient.ResponseSpec send(Object delivery, String type) {
        return send(delivery, type, false);
    }

    private WebTestClient.ResponseSpec send(Object delivery, String type, boolean publish) {
        return editor.post()
                .uri("/api/v1/newsroom/wire?publish=" + publish)
                .header("Content-Type", type)
                .bodyValue(delivery)
                .exchange();
    }
}
