package dev.newsstand.article.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.RunningNewsroom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StoriesIT extends RunningNewsroom {

    private static final List<Map<String, String>> BODY =
            List.of(Map.of("type", "paragraph", "html", "<b>One</b> two."));

    @Test
    void aDraftIsNobodysButTheEditors() {
        JsonNode draft = drafted(Map.of("headline", "Not yet", "body", BODY));

        assertThat(draft.get("status").asString()).isEqualTo("draft");
        get("/api/v1/articles/{id}", id(draft)).expectStatus().isNotFound();
        get("/api/v1/articles/by-slug/{slug}", slug(draft)).expectStatus().isNotFound();
        get("/api/v1/newsroom/articles/{id}", id(draft)).expectStatus().isUnauthorized();
        editor.get()
                .uri("/api/v1/newsroom/articles/{id}", id(draft))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void aPublishedStoryIsReadByIdAndSlugAndListed() {
        JsonNode story = published(Map.of("headline", "Out it goes", "body", BODY, "section", "Tests"));

        assertThat(body(get("/api/v1/articles/{id}", id(story)).expectStatus().isOk()))
                .isEqualTo(body(get("/api/v1/articles/by-slug/out-it-goes")));
        JsonNode list =
                body(get("/api/v1/articles?section=Tests").expectStatus().isOk());
        assertThat(list.get("items").get(0).get("slug").asString()).isEqualTo("out-it-goes");
        assertThat(list.get("items").get(0).get("excerpt").asString()).isEqualTo("One two.");
        assertThat(list.get("items").get(0).has("body")).isFalse();
    }

    @Test
    void anUnchangedStoryIsNotSentAgain() {
        JsonNode story = published(Map.of("headline", "Read me once", "body", BODY));
        String etag = get("/api/v1/articles/{id}", id(story))
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();

        reader.get()
                .uri("/api/v1/articles/{id}", id(story))
                .header("If-None-Match", etag)
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectHeader()
                .valueEquals("ETag", etag)
                .expectBody()
                .isEmpty();
    }

    @Test
    void withdrawnIsGoneWithItsNoticeAndRestoredIsBack() {
        JsonNode story = published(Map.of("headline", "Here and gone", "body", BODY));
        moved(story, Map.of("action", "withdraw", "notice", "Under legal review"));

        get("/api/v1/articles/{id}", id(story))
                .expectStatus()
                .isEqualTo(410)
                .expectBody()
                .jsonPath("$.notice")
                .isEqualTo("Under legal review")
                .jsonPath("$.headline")
                .isEqualTo("Here and gone")
                .jsonPath("$.at")
                .exists();
        moved(story, Map.of("action", "restore"));
        get("/api/v1/articles/{id}", id(story)).expectStatus().isOk();
    }
}
