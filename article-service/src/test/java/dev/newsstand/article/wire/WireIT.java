package dev.newsstand.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.RunningNewsroom;
import dev.newsstand.article.SharedData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class WireIT extends RunningNewsroom {

    @Test
    void theSeedStoryComesOutInFields() {
        JsonNode report = sent(SharedData.bytes("seed/kursk.ninjs.json"), true);

        assertThat(report.get("created").asInt()).isEqualTo(1);
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
    void allSeedsAndExamplesAreJudged() {
        assertThat(judged("seed/emerging-axis.ninjs.json")).isEqualTo("created");
        assertThat(judged("seed/us-election.ninjs.json")).isEqualTo("created");
        String examples = "ninjs/examples/3.0/";
        assertThat(judged(examples + "tt_text_image_3.json")).isEqualTo("created");
        assertThat(
                        judged(
                                examples
                                        + "20231008-anti-doping-measures-at-the-tour-down-under-will-be-the-toughest-ever-addb-ninjs-nitf.json"))
                .isEqualTo("created");
        assertThat(judged(examples + "20231005-65-addb-event.json")).isEqualTo("/type");
        assertThat(judged(examples + "20231016-addb-example-press-conference.json"))
                .isEqualTo("/eventDetails");
        assertThat(judged(examples + "ap_image.json")).isEqualTo("/type");
        assertThat(judged(examples + "imageEncodedRights.json")).isEqualTo("/type");
        assertThat(judged(examples + "imageLinkedRights.json")).isEqualTo("/type");
        assertThat(judged(examples + "collection/20231016-event-timeline-sample.json"))
                .isEqualTo("/0/eventDetails");
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
        send("<rss/>", "application/rss+xml").expectStatus().isEqualTo(415);
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

    private String judged(String file) {
        JsonNode report = sent(SharedData.bytes(file), true);
        boolean created =
                report.get("created").asInt() + report.get("unchanged").asInt() > 0;
        return created
                ? "created"
                : report.get("rejected").get(0).get("pointer").asString();
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
