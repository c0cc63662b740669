package dev.newsstand.related;

import static dev.newsstand.newsroom.Newsroom.id;
import static dev.newsstand.newsroom.Newsroom.killed;
import static dev.newsstand.newsroom.Newsroom.published;
import static dev.newsstand.newsroom.Newsroom.withdrawn;
import static dev.newsstand.related.History.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.newsroom.Newsroom;
import dev.newsstand.support.test.TestPostgres;
import dev.newsstand.support.test.TestTokens;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The service against a real newsroom log, from what is told to what is answered. */
class RelatedBlocksIT {

    private static Newsroom newsroom;
    private static RunningService service;

    @BeforeAll
    static void start() {
        newsroom = new Newsroom();
        service = new RunningService(TestPostgres.database("related"), newsroom.url());
        newsroom.tells(History.stories(8));
        newsroom.tells(published(50, "Tide gauge moved", "The harbour has a new gauge for the tide.", MORNING));
        newsroom.tells(published(51, "Gauge for the tide", "The old gauge for the tide is in the museum.", MORNING));
        service.awaitDocuments(10);
    }

    @AfterAll
    static void stop() {
        service.close();
        newsroom.close();
    }

    @Test
    void showsAPublishedStoryInTheBlocksOfOthers() {
        JsonNode block = service.block(id(50));

        assertThat(block.get("source").stringValue()).isEqualTo("related");
        assertThat(block.get("items")).hasSize(4);
        JsonNode first = block.at("/items/0");
        assertThat(first.get("id").stringValue()).isEqualTo(id(51).toString());
        assertThat(first.get("slug").stringValue()).isEqualTo("story-51");
        assertThat(first.get("publishedAt").stringValue()).isEqualTo("2026-11-20T06:00:00Z");
        assertThat(first.at("/image/renditions/0/width").intValue()).isEqualTo(400);
        assertThat(first.get("excerpt").stringValue()).isEqualTo("The old gauge for the tide is in the museum.");
    }

    @Test
    void saysWhichMethodsAPathHas() {
        service.client()
                .post()
                .uri("/api/v1/related/index")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals("Allow", "GET");
    }

    @Test
    void takesAWithdrawnAndAKilledStoryOutOfEveryBlock() {
        newsroom.tells(
                published(60, "Tide", "A gauge for the tide.", MORNING), published(61, "Tide", "The tide.", MORNING));
        service.awaitDocuments(12);
        String tag = service.tagOf(id(50));
        assertThat(service.statusOf(id(50), tag)).isEqualTo(304);

        newsroom.tells(withdrawn(60, 2), killed(61, 2));
        service.awaitDocuments(10);

        assertThat(service.statusOf(id(50), tag)).isEqualTo(200);
        assertThat(IntStream.rangeClosed(1, 8)
                        .mapToObj(number -> service.block(id(number)))
                        .flatMap(block -> block.get("items").valueStream())
                        .map(item -> UUID.fromString(item.get("id").stringValue())))
                .doesNotContain(id(60), id(61))
                .contains(id(50));
        service.get(id(60)).expectStatus().isEqualTo(410);
        service.get(id(61)).expectStatus().isEqualTo(410);
    }

    @Test
    void answersNotFoundForAStoryThatNobodyTold() {
        service.get(id(99))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-found");
        service.client()
                .get()
                .uri("/api/v1/related/not-an-id")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void explainsABlockToEditorsAlone() {
        String path = "/api/v1/related/" + id(1) + "/explain?limit=3";

        service.client().get().uri(path).exchange().expectStatus().isUnauthorized();
        service.client()
                .get()
                .uri(path)
                .headers(auth -> auth.setBearerAuth(TestTokens.with("shop:write")))
                .exchange()
                .expectStatus()
                .isForbidden();
        service.client()
                .get()
                .uri(path)
                .headers(auth -> auth.setBearerAuth(TestTokens.with("newsroom:write")))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.nearMisses.length()")
                .isEqualTo(5)
                .jsonPath("$.weights.threshold")
                .isEqualTo(0.18);
    }
}
