package dev.newsstand.article.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.Patience;
import dev.newsstand.article.RunningNewsroom;
import dev.newsstand.article.live.Listener;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** The first and the third hard check, for this service: nothing before its time and all of it after; nothing once it is killed. */
@ExtendWith(OutputCaptureExtension.class)
class EmbargoIT extends RunningNewsroom {

    private static final String CANARY = "canary" + UUID.randomUUID().toString().replaceAll("\\W", "");

    @Test
    void nothingLeavesBeforeItsTimeAllDoesAfterAndNothingOnceItIsKilled(CapturedOutput output) throws IOException {
        JsonNode picture = picture();
        try (Listener live = Listener.to(url("/api/v1/newsroom/live"), null);
                Listener neighbour = Listener.to(url("/internal/events?after=latest"), null)) {
            JsonNode draft = drafted(content(picture));
            Instant hour = Instant.now().plusMillis(4_000).truncatedTo(ChronoUnit.MILLIS);
            JsonNode story = moved(draft, Map.of("action", "embargo", "at", hour.toString()));
            Map<String, Object> edit = new HashMap<>(Map.of("standfirst", "Edited under embargo: " + CANARY));
            body(patch(story, edit).expectStatus().isOk());

            int looks = 0;
            while (true) {
                String seen = everything(story, live, neighbour) + output.getAll();
                int pictureStatus =
                        get(url(picture)).returnResult(Void.class).getStatus().value();
                if (!Instant.now().isBefore(hour)) {
                    break; // a look that lasted into the hour may rightly have seen it
                }
                assertThat(seen).doesNotContain(CANARY);
                assertThat(pictureStatus).isEqualTo(404);
                looks++;
            }
            assertThat(looks).isPositive();

            Patience.until(
                    "it is everywhere",
                    Duration.between(Instant.now(), hour.plusSeconds(2)),
                    () -> isEverywhere(story, live, neighbour));
            get(url(picture)).expectStatus().isOk();

            String before = live.lastId();
            moved(story, Map.of("action", "kill", "notice", "Withdrawn by the agency"));
            Patience.until(
                    "the kill is told",
                    Duration.ofSeconds(5),
                    () -> live.events().getLast().name().equals("killed"));
            get("/api/v1/articles/{id}", id(story)).expectStatus().isEqualTo(410);
            get("/api/v1/articles/by-slug/{slug}", slug(story)).expectStatus().isEqualTo(410);
            get(url(picture)).expectStatus().isNotFound();
            for (String path : surfaces(story)) {
                assertThat(bytes(path)).as(path).doesNotContain("Canary of an embargoed story");
            }
            try (Listener late = Listener.to(url("/api/v1/newsroom/live"), before)) {
                assertThat(late.await(1).getFirst().data()).doesNotContain("Canary of");
            }
        }
    }

    private static Map<String, Object> content(JsonNode picture) {
        return Map.of(
                "headline",
                "Canary of an embargoed story " + CANARY,
                "standfirst",
                "Stands " + CANARY,
                "section",
                "Section " + CANARY,
                "byline",
                CANARY,
                "subjects",
                List.of(Map.of("code", CANARY, "name", CANARY)),
                "picture",
                Map.of("url", url(picture), "caption", CANARY),
                "body",
                List.of(Map.of("type", "paragraph", "html", "Says " + CANARY)));
    }

    private List<String> surfaces(JsonNode story) {
        return List.of(
                "/api/v1/articles?limit=100",
                "/api/v1/articles?q=" + CANARY,
                "/api/v1/articles?subject=" + CANARY,
                "/api/v1/articles?section=section-" + CANARY,
                "/api/v1/newsroom/sections",
                "/api/v1/articles/" + id(story),
                "/api/v1/articles/" + id(story) + "/versions",
                "/api/v1/articles/" + id(story) + "/corrections",
                "/api/v1/newsroom/articles/" + id(story),
                "/api/v1/newsroom/articles?status=embargoed");
    }

    /** All that anybody gets to see; that of which the address itself holds the words without the address. */
    private String everything(JsonNode story, Listener... streams) {
        StringBuilder all = new StringBuilder();
        for (String path : surfaces(story)) {
            all.append(bytes(path));
        }
        all.append(bytes("/api/v1/articles/by-slug/" + slug(story)).replace(slug(story), ""));
        for (Listener stream : streams) {
            all.append(stream.heard());
        }
        return all.toString();
    }

    private boolean isEverywhere(JsonNode story, Listener... streams) {
        boolean shown = List.of(
                        "/api/v1/articles?limit=100",
                        "/api/v1/articles?q=" + CANARY,
                        "/api/v1/articles?subject=" + CANARY,
                        "/api/v1/articles?section=section-" + CANARY,
                        "/api/v1/newsroom/sections",
                        "/api/v1/articles/" + id(story),
                        "/api/v1/articles/by-slug/" + slug(story))
                .stream()
                .allMatch(path -> bytes(path).contains(CANARY));
        return shown
                && List.of(streams).stream().allMatch(stream -> stream.heard().contains(CANARY));
    }

    private String bytes(String path) {
        byte[] bytes = get(path).expectBody().returnResult().getResponseBody();
        return bytes == null ? "" : new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    private JsonNode picture() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(330, 217, BufferedImage.TYPE_INT_RGB), "png", file);
        return body(editor.post()
                .uri("/api/v1/newsroom/pictures")
                .header("Content-Type", "image/png")
                .bodyValue(file.toByteArray())
                .exchange());
    }

    private static String url(JsonNode picture) {
        return picture.get("url").asString();
    }
}
