package dev.newsstand.article.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.RunningNewsroom;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OddTextsIT extends RunningNewsroom {

    private static final String RIGHT_TO_LEFT =
            "وقال \u2067المتحدث\u2069 باسم الوزارة إن 3 أشخاص — עברית עם \u200Fסימן — نجوا";
    private static final String EMOJI =
            "👩‍👩‍👧‍👦 family, 🇺🇦 flag, 👍🏽 skin, e\u0301 combined, 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 beyond the plane";

    @Test
    void textsOfAnyScriptComeOutAsTheyWentIn() {
        JsonNode story = published(Map.of(
                "headline",
                RIGHT_TO_LEFT,
                "standfirst",
                EMOJI,
                "language",
                "ar",
                "body",
                List.of(
                        paragraph(EMOJI),
                        paragraph(RIGHT_TO_LEFT),
                        Map.of("type", "quote", "text", EMOJI, "by", RIGHT_TO_LEFT))));

        JsonNode read = body(get("/api/v1/articles/by-slug/{slug}", slug(story))
                .expectStatus()
                .isOk());
        assertThat(read.get("headline").asString()).isEqualTo(RIGHT_TO_LEFT);
        assertThat(read.get("standfirst").asString()).isEqualTo(EMOJI);
        assertThat(read.get("body").get(0).get("html").asString()).isEqualTo(EMOJI);
        assertThat(read.get("body").get(2).get("by").asString()).isEqualTo(RIGHT_TO_LEFT);
        assertThat(slug(story)).matches("[a-z0-9-]+");
    }

    @Test
    void aHeadlineHasThreeHundredCharactersHoweverWide() {
        String widest = "😀".repeat(300);
        JsonNode story = published(Map.of("headline", widest));

        assertThat(body(get("/api/v1/articles/{id}", id(story))).get("headline").asString())
                .isEqualTo(widest);
        assertThat(slug(story)).isEqualTo("story");
        assertThat(refusedAt(Map.of("headline", "😀".repeat(301)))).isEqualTo("/headline");
        assertThat(slug(published(Map.of("headline", "word ".repeat(60).strip())))
                        .length())
                .isLessThanOrEqualTo(112);
    }

    @Test
    void aBodyHasTwoHundredThousandCharactersAndIsFoundByThem() {
        String hundredThousand = "Lorem ipsum dolor sit amet 你好 ".repeat(4_000).substring(0, 100_000);
        JsonNode story = published(Map.of(
                "headline",
                "Very long",
                "body",
                List.of(paragraph("Hapaxlegomenon. " + hundredThousand), paragraph("z".repeat(99_980)))));

        JsonNode read =
                body(get("/api/v1/articles/{id}", id(story)).expectStatus().isOk());
        assertThat(read.get("body").get(0).get("html").asString().length()
                        + read.get("body").get(1).get("html").asString().length())
                .isEqualTo(199_996);
        assertThat(body(get("/api/v1/articles?q=hapaxlegomenon")).get("items").size())
                .isEqualTo(1);
        assertThat(refusedAt(Map.of("headline", "Too long", "body", List.of(paragraph("x".repeat(200_001))))))
                .isEqualTo("/body");
        assertThat(refusedAt(Map.of(
                        "headline",
                        "Too many",
                        "body",
                        IntStream.range(0, 5_001).mapToObj(i -> paragraph("p")).toList())))
                .isEqualTo("/body");
    }

    @Test
    void anEmptyBodyIsAStoryOfItsHeadline() {
        for (Object nothing :
                List.of(List.of(), List.of(paragraph("")), List.of(paragraph("<script>alert(1)</script>")))) {
            JsonNode story = published(Map.of("headline", "Breaking", "section", "Empty", "body", nothing));
            body(get("/api/v1/articles/{id}", id(story)).expectStatus().isOk());
        }
        JsonNode list =
                body(get("/api/v1/articles?section=empty").expectStatus().isOk());
        assertThat(list.get("items")
                        .valueStream()
                        .map(item -> item.get("excerpt").asString()))
                .containsOnly("");
    }

    @Test
    void whatNoTextCanHoldIsLeftOut() {
        JsonNode story = published(Map.of(
                "headline", "Null \u0000 bell \u0007 lone \uD800 end", "body", List.of(paragraph("a\u0000b\u000bc"))));

        assertThat(story.get("headline").asString()).isEqualTo("Null bell lone end");
        assertThat(story.get("body").get(0).get("html").asString()).isEqualTo("abc");
    }

    private String refusedAt(Map<String, ?> content) {
        JsonNode problem = body(editor.post()
                .uri("/api/v1/newsroom/articles")
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .bodyValue(content)
                .exchange()
                .expectStatus()
                .isEqualTo(422));
        return problem.get("errors").get(0).get("pointer").asString();
    }

    private static Map<String, String> paragraph(String html) {
        return Map.of("type", "paragraph", "html", html);
    }
}
