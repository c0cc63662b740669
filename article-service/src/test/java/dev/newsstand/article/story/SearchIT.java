package dev.newsstand.article.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.RunningNewsroom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SearchIT extends RunningNewsroom {

    @Test
    void aHeadlineCountsMoreThanAStandfirstAndThatMoreThanTheText() {
        published(story("Body", null, "Of zebrafish there is talk here."));
        published(story("Standfirst", "All of zebrafish", "Nothing."));
        published(story("Zebrafish in the headline", null, "Nothing."));

        assertThat(found("zebrafish")).containsExactly("Zebrafish in the headline", "Standfirst", "Body");
    }

    @Test
    void anOldStoryComesAfterANewOneOfTheSameWords() {
        moved(
                drafted(story("Axolotl yesterday", null, "Text.")),
                Map.of("action", "publish", "publishedAt", "2001-01-01T00:00:00Z"));
        published(story("Axolotl today", null, "Text."));

        assertThat(found("axolotl")).containsExactly("Axolotl today", "Axolotl yesterday");
    }

    @Test
    void wordsAreFoundBegunBentAndWithoutTheirAccents() {
        published(story("Café Élysée öffnet früher", null, "Ärger über Öffnungszeiten in Zürich."));
        published(story("Runners were running", null, "In the marathon of Quebec."));

        assertThat(found("cafe elysee")).containsExactly("Café Élysée öffnet früher");
        assertThat(found("OFFNUNGSZEITEN")).containsExactly("Café Élysée öffnet früher");
        assertThat(found("öffnungsz")).containsExactly("Café Élysée öffnet früher");
        assertThat(found("runner run")).containsExactly("Runners were running");
        assertThat(found("marath")).containsExactly("Runners were running");
        assertThat(found("marathons")).containsExactly("Runners were running");
    }

    @Test
    void phrasesAndExclusionsAreUnderstood() {
        published(story("Quokka one", null, "The blue quokka sings."));
        published(story("Quokka two", null, "The quokka is blue."));

        assertThat(found("\"blue quokka\"")).containsExactly("Quokka one");
        assertThat(found("quokka -sings")).containsExactly("Quokka two");
        assertThat(found("\"blue quokka\" or \"quokka is\"")).containsExactlyInAnyOrder("Quokka one", "Quokka two");
    }

    @Test
    void scriptsOfTheWorldAreFound() {
        published(story("أخبار اليوم", null, "نص المقال هنا"));
        published(story("Новости дня", null, "Текст статьи о погоде."));
        published(story("東京 の ニュース", null, "本文"));

        assertThat(found("أخبار")).containsExactly("أخبار اليوم");
        assertThat(found("погод")).containsExactly("Новости дня");
        assertThat(found("東京")).containsExactly("東京 の ニュース");
    }

    @Test
    void whatWasFoundIsMarkedAndNothingElseIsHtml() {
        published(story(
                "<img src=x onerror=alert(1)> & \"wombats\"",
                null,
                "Before it. ".repeat(80) + "Fish &amp; a wombat, \"wild\". " + "After it. ".repeat(80)));

        JsonNode highlights = items("wombat").getFirst().get("highlights");
        assertThat(highlights.get("headline").asString())
                .isEqualTo("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;<mark>wombats</mark>&quot;");
        assertThat(highlights.get("excerpt").asString())
                .contains("<mark>wombat</mark>")
                .contains("Fish &amp; a")
                .contains("&quot;wild&quot;")
                .doesNotContain("<script")
                .hasSizeLessThan(600);
    }

    @Test
    void aSearchGoesOnWhereItStopped() {
        for (int i = 0; i < 7; i++) {
            published(story("Okapi " + i, i % 2 == 0 ? "okapi" : null, "okapi ".repeat(i + 1)));
        }
        List<String> slugs = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = body(get("/api/v1/articles?q=okapi&limit=3&cursor=" + cursor)
                    .expectStatus()
                    .isOk());
            page.get("items").forEach(item -> slugs.add(slug(item)));
            cursor = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!cursor.isEmpty());
        assertThat(slugs).hasSize(7).doesNotHaveDuplicates();
        get("/api/v1/articles?q=okapi&cursor=nonsense").expectStatus().isBadRequest();
    }

    @Test
    void anythingMayBeTyped() {
        for (String typed : List.of(
                "'", "\\", "\"open", "a:*", "!", "&&", "<->", "-", "or", "%", "\uD83D\uDE00", "x".repeat(500))) {
            get("/api/v1/articles?q={q}", typed).expectStatus().isOk();
        }
    }

    @Test
    void sectionsAreCountedByWhatIsPublic() {
        published(Map.of("headline", "One", "section", "Deep Sea"));
        published(Map.of("headline", "Two", "section", "deep sea"));
        drafted(Map.of("headline", "Three", "section", "Deep Sea"));

        JsonNode sections = body(get("/api/v1/newsroom/sections").expectStatus().isOk());
        JsonNode deep = sections.get("items")
                .valueStream()
                .filter(section -> section.get("section").asString().equals("deep-sea"))
                .findFirst()
                .orElseThrow();
        assertThat(deep.get("count").asInt()).isEqualTo(2);
        assertThat(body(get("/api/v1/articles?section=deep-sea")).get("items").size())
                .isEqualTo(2);
        assertThat(body(get("/api/v1/articles?section=Deep Sea")).get("items").size())
                .isEqualTo(2);
    }

    private List<String> found(String words) {
        return items(words).stream()
                .map(item -> item.get("headline").asString())
                .toList();
    }

    private List<JsonNode> items(String words) {
        return List.copyOf(
                body(get("/api/v1/articles?q={q}", words).expectStatus().isOk())
                        .get("items")
                        .values());
    }

    private static Map<String, Object> story(String headline, String standfirst, String text) {
        Map<String, Object> story = new java.util.HashMap<>(
                Map.of("headline", headline, "body", List.of(Map.of("type", "paragraph", "html", text))));
        if (standfirst != null) {
            story.put("standfirst", standfirst);
        }
        return story;
    }
}
