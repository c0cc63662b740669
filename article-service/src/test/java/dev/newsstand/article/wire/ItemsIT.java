package dev.newsstand.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Items of agencies, and what their stories say. */
class ItemsIT extends Deliveries {

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

        JsonNode story = body(editor.get()
                .uri("/api/v1/newsroom/articles/{id}", id(report.get("articles").get(0)))
                .exchange());
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
    void aTitleOfMereMarksIsTheBeginningOfTheTextWhichStays() {
        String feed = "<rss version='2.0'><channel><title>F</title><item><guid>urn:marks</guid>"
                + "<title>&lt;img src=x onerror=alert(1)&gt;</title><description>Gulls land on Wren.</description></item></channel></rss>";
        JsonNode report =
                body(send(feed, "application/rss+xml", true).expectStatus().isOk());

        JsonNode story =
                body(get("/api/v1/articles/{id}", id(report.get("articles").get(0))));
        assertThat(story.get("headline").asString()).isEqualTo("Gulls land on Wren.");
        assertThat(story.at("/body/0/html").asString()).isEqualTo("Gulls land on Wren.");
    }
}
