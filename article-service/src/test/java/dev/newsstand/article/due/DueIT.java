package dev.newsstand.article.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.Patience;
import dev.newsstand.article.RunningNewsroom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DueIT extends RunningNewsroom {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Instant AGENCYS_HOUR = in(600_000);

    @Test
    void aScheduledStoryAppearsAtItsHourAndSaysThatHour() {
        Instant hour = in(2_500);
        JsonNode story =
                moved(drafted(Map.of("headline", "At its hour")), Map.of("action", "schedule", "at", hour.toString()));

        assertThat(story.get("status").asString()).isEqualTo("scheduled");
        assertThat(story.get("scheduledAt").asString()).isEqualTo(hour.toString());
        get("/api/v1/articles/{id}", id(story)).expectStatus().isNotFound();
        appears(story);
        JsonNode shown = body(get("/api/v1/articles/{id}", id(story)));
        assertThat(shown.get("publishedAt").asString()).isEqualTo(hour.toString());
        assertThat(shown.get("updatedAt").asString()).isEqualTo(hour.toString());
        assertThat(shown.has("scheduledAt")).isFalse();
    }

    @Test
    void anHourIsGivenInAnyTimeZone() {
        Instant hour = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        JsonNode draft = drafted(Map.of("headline", "Somewhere else it is another day"));

        for (String zone : List.of("Asia/Kathmandu", "Pacific/Chatham", "America/St_Johns", "Pacific/Kiritimati")) {
            String local = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(hour.atZone(ZoneId.of(zone)));
            JsonNode planned = moved(draft, Map.of("action", "schedule", "at", local));
            assertThat(planned.get("scheduledAt").asString()).isEqualTo(hour.toString());
        }
        transition(draft, Map.of("action", "schedule", "at", "2099-03-29T02:30:00[Europe/Berlin]"))
                .expectStatus()
                .isBadRequest();
        moved(draft, Map.of("action", "withdraw"));
    }

    @Test
    void whatCannotBePlannedIsRefusedWithItsPointer() {
        JsonNode draft = drafted(Map.of("headline", "Planned badly"));

        refused(draft, Map.of("action", "embargo", "at", in(-1000).toString()), "/at");
        refused(draft, Map.of("action", "embargo"), "/at");
        refused(draft, Map.of("action", "schedule", "at", "2999-01-01T00:00:00Z"), "/at");
        refused(draft, Map.of("action", "kill", "at", in(9000).toString()), "/at");
        JsonNode planned =
                moved(draft, Map.of("action", "schedule", "at", in(600_000).toString()));
        transition(planned, Map.of("action", "embargo", "at", in(600_000).toString()))
                .expectStatus()
                .isEqualTo(409);
        assertThat(pointer(patch(planned, Map.of("expiresAt", in(300_000).toString()))))
                .isEqualTo("/expiresAt");
        JsonNode published = moved(planned, Map.of("action", "publish"));
        transition(published, Map.of("action", "embargo", "at", in(600_000).toString()))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void anEmbargoIsTakenBackAndNeverPublishedOver() {
        JsonNode story = moved(
                drafted(Map.of("headline", "Under embargo")),
                Map.of("action", "embargo", "at", in(600_000).toString()));

        transition(story, Map.of("action", "publish")).expectStatus().isEqualTo(409);
        transition(story, Map.of("action", "correct", "text", "It was."))
                .expectStatus()
                .isEqualTo(409);
        JsonNode draft = moved(story, Map.of("action", "withdraw"));
        assertThat(draft.get("status").asString()).isEqualTo("draft");
        assertThat(draft.has("embargoedUntil")).isFalse();
        moved(draft, Map.of("action", "publish"));
    }

    @Test
    void aKilledEmbargoNeverAppears() {
        Instant hour = in(2_500);
        JsonNode story = moved(
                drafted(Map.of("headline", "Killed in time")), Map.of("action", "embargo", "at", hour.toString()));
        moved(story, Map.of("action", "kill", "notice", "Not true"));
        JsonNode after = moved(
                drafted(Map.of("headline", "The one after")),
                Map.of("action", "schedule", "at", hour.plusMillis(1).toString()));

        appears(after);
        get("/api/v1/articles/{id}", id(story)).expectStatus().isNotFound();
        assertThat(moved(story, Map.of("action", "restore")).get("status").asString())
                .isEqualTo("draft");
    }

    @Test
    void anAgencysEmbargoIsKeptAndMovedByTheAgency() {
        assertThat(imported("1", AGENCYS_HOUR).get("status").asString()).isEqualTo("embargoed");
        assertThat(imported("1", AGENCYS_HOUR).get("version").asInt()).isEqualTo(2);
        JsonNode sooner = imported("2", in(2_500));

        assertThat(sooner.get("status").asString()).isEqualTo("embargoed");
        get("/api/v1/articles/{id}", id(sooner)).expectStatus().isNotFound();
        appears(sooner);
    }

    private JsonNode imported(String version, Instant until) {
        JsonNode report = body(editor.post()
                .uri("/api/v1/newsroom/wire?publish=true")
                .header("Content-Type", "application/vnd.iptc.ninjs+json")
                .bodyValue(JSON.writeValueAsBytes(Map.of(
                        "uri",
                        "urn:due:embargoed",
                        "type",
                        "text",
                        "version",
                        version,
                        "embargoedUntil",
                        until.toString(),
                        "headlines",
                        List.of(Map.of("role", "main", "value", "Under the agency's embargo")),
                        "bodies",
                        List.of(Map.of("role", "main", "value", "<p>Text of version " + version + ".</p>")))))
                .exchange()
                .expectStatus()
                .isOk());
        return report.get("articles").get(0);
    }

    @Test
    void anotherHourReplacesTheFirst() {
        JsonNode story = moved(
                drafted(Map.of("headline", "Put forward")),
                Map.of("action", "embargo", "at", in(600_000).toString()));
        moved(story, Map.of("action", "embargo", "at", in(2_500).toString()));

        appears(story);
    }

    @Test
    void whatWasDueWhileNobodyWorkedIsDone() throws SQLException {
        JsonNode story = moved(
                drafted(Map.of("headline", "Nobody was there")),
                Map.of("action", "schedule", "at", in(600_000).toString()));
        try (Connection connection = DATABASE.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    WITH earlier AS (SELECT now() - interval '1 day' AS at)
                    , listed AS (UPDATE due SET at = earlier.at, try_at = earlier.at FROM earlier WHERE article_id = '%1$s')
                    UPDATE article SET document = jsonb_set(document, '{dueAt}', to_jsonb(to_char(earlier.at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
                    FROM earlier WHERE id = '%1$s'""".formatted(id(story)));
        }

        appears(story);
    }

    @Test
    void anExpiredRightTakesTheStoryDownByItself() {
        JsonNode story = published(
                Map.of("headline", "For a while", "expiresAt", in(2_500).toString()));

        Patience.until("it is gone", SOON, () -> status("/api/v1/articles/" + id(story)) == 410);
        JsonNode gone = body(get("/api/v1/articles/{id}", id(story)));
        assertThat(gone.get("notice").asString()).isEqualTo("The right to show this story has ended.");
        refused(story, Map.of("action", "restore"), "/expiresAt");
        JsonNode extended = body(
                editor.get().uri("/api/v1/newsroom/articles/{id}", id(story)).exchange());
        Map<String, Object> forGood = new HashMap<>();
        forGood.put("expiresAt", null);
        body(patch(extended, forGood).expectStatus().isOk());
        assertThat(moved(story, Map.of("action", "restore")).get("status").asString())
                .isEqualTo("restored");
    }

    @Test
    void anExpiredRightTakesThePictureDownByItself() {
        JsonNode story = published(Map.of(
                "headline",
                "Pictures for a while",
                "picture",
                Map.of(
                        "caption",
                        "Lead",
                        "rights",
                        "One day",
                        "expiresAt",
                        in(2_500).toString()),
                "body",
                List.of(
                        Map.of(
                                "type",
                                "image",
                                "caption",
                                "Between",
                                "expiresAt",
                                in(2_500).toString()),
                        Map.of("type", "image", "caption", "Stays"))));

        Patience.until(
                "its picture is gone",
                SOON,
                () -> body(get("/api/v1/articles/{id}", id(story)))
                        .get("picture")
                        .isNull());
        JsonNode today = body(get("/api/v1/articles/{id}", id(story)));
        assertThat(today.get("body").size()).isEqualTo(1);
        assertThat(today.get("body").get(0).get("caption").asString()).isEqualTo("Stays");
        assertThat(today.get("status").asString()).isEqualTo("updated");
    }

    private void appears(JsonNode story) {
        Patience.until("it appears", SOON, () -> status("/api/v1/articles/" + id(story)) == 200);
    }

    private int status(String path) {
        return get(path).returnResult(Void.class).getStatus().value();
    }

    private void refused(JsonNode story, Map<String, ?> transition, String pointer) {
        assertThat(pointer(transition(story, transition))).isEqualTo(pointer);
    }

    private static String pointer(org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec refused) {
        refused.expectStatus().isEqualTo(422);
        return body(refused).get("errors").get(0).get("pointer").asString();
    }

    private static Instant in(long millis) {
        return Instant.now().plusMillis(millis).truncatedTo(ChronoUnit.MILLIS);
    }
}
