package dev.newsstand.article.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** Deliveries of the wire, and the stories that they move. */
class WireIT extends Deliveries {

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
        Map<String, Object> withheld =
                with(item("urn:withheld", "1", "Withheld", "<p>Text.</p>"), "pubStatus", "withheld");
        Map<String, Object> embargoed =
                with(item("urn:later", "1", "Later", "<p>Text.</p>"), "embargoedUntil", "2999-01-01T00:00:00Z");

        JsonNode report = report(List.of(withheld, embargoed));

        assertThat(report.get("created").asInt()).isEqualTo(2);
        for (JsonNode article : report.get("articles")) {
            assertThat(article.get("status").asString()).isEqualTo("draft");
            get("/api/v1/articles/{id}", id(article)).expectStatus().isNotFound();
        }
    }

    @Test
    void whatItsAgencyWithholdsIsAwayUntilItMayBeUsed() {
        JsonNode story = taken(item("urn:away", "1", "To be withheld", "<p>Text.</p>"));

        JsonNode away = report(with(item("urn:away", "2", "Now withheld", "<p>Text.</p>"), "pubStatus", "withheld"));
        assertThat(away.at("/articles/0/status").asString()).isEqualTo("withdrawn");
        get("/api/v1/articles/{id}", id(story)).expectStatus().isEqualTo(410);

        JsonNode back = report(item("urn:away", "3", "Back again", "<p>Text.</p>"));
        assertThat(back.at("/articles/0/status").asString()).isEqualTo("restored");
        assertThat(body(get("/api/v1/articles/{id}", id(story)).expectStatus().isOk())
                        .get("headline")
                        .asString())
                .isEqualTo("Back again");
    }

    @Test
    void whatTheDeskHasWithdrawnStaysAway() {
        JsonNode story = taken(item("urn:desk-withdrew", "1", "Withdrawn by the desk", "<p>Text.</p>"));
        moved(story, Map.of("action", "withdraw"));

        JsonNode next = report(item("urn:desk-withdrew", "2", "Usable", "<p>Text.</p>"));

        assertThat(next.at("/articles/0/status").asString()).isEqualTo("withdrawn");
    }

    @Test
    void anItemEndsWhenItSays() {
        JsonNode story = taken(with(item("urn:ends", "1", "Ends", "<p>Text.</p>"), "expires", "2150-06-30"));
        assertThat(story.get("expiresAt").asString()).isEqualTo("2150-07-01T00:00:00Z");

        JsonNode odd = report(with(item("urn:odd-end", "1", "Odd", "<p>Text.</p>"), "expires", "soon"));
        assertThat(odd.at("/rejected/0/pointer").asString()).isEqualTo("/expires");
    }

    @Test
    void anEndBeforeTheItemCameEndsNoStory() {
        Map<String, Object> item =
                with(item("urn:over", "1", "Over", "<p>Text.</p>"), "expires", "2023-05-31T00:00:00+02:00");
        JsonNode report = report(item);
        assertThat(report.at("/articles/0/status").asString()).isEqualTo("published");
        assertThat(report.at("/warnings/0/pointer").asString()).isEqualTo("/expires");

        JsonNode again = report(with(item, "version", "2"));

        assertThat(again.at("/articles/0/status").asString()).isEqualTo("updated");
        String ninjs = text(reader.get()
                .uri("/api/v1/articles/{id}", id(again.get("articles").get(0)))
                .header("Accept", NINJS)
                .exchange());
        assertThat(JSON.readTree(ninjs).get("expires").asString()).isEqualTo("2023-05-31T00:00:00+02:00");
    }

    @Test
    void anEndThatIsDrawnNearerTakesTheStoryDownForGood() {
        Map<String, Object> item = item("urn:ended", "1", "Ended", "<p>Text.</p>");
        JsonNode story = taken(with(item, "expires", "2150-06-30"));

        report(with(with(item, "version", "2"), "expires", "2023-05-31"));
        Patience.until(
                "it has ended",
                Duration.ofSeconds(15),
                () -> get("/api/v1/articles/{id}", id(story))
                        .returnResult(Void.class)
                        .getStatus()
                        .isSameCodeAs(HttpStatus.GONE));
        JsonNode again = report(with(with(item, "version", "3"), "expires", "2023-05-31"));

        assertThat(again.at("/articles/0/status").asString()).isEqualTo("withdrawn");
    }

    @Test
    void whatIsOddIsToldAlthoughItIsTaken() {
        JsonNode report = report(List.of(
                item("urn:fine", "1", "Fine", "<p>Text.</p>"),
                with(
                        with(item("urn:odd", "1", "Odd", "<p>Text.</p>"), "urgent", true),
                        "versionCreated",
                        "yesterday")));

        assertThat(report.get("created").asInt()).isEqualTo(2);
        assertThat(report.get("warnings")
                        .valueStream()
                        .map(one -> one.get("pointer").asString()))
                .containsExactly("/1/urgent", "/1/versionCreated");
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
}
