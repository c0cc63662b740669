package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What machines are told of a story. */
class StoryHeadTests {

    private static final String HOSTILE = "</script><script>alert(1)</script><!--\u2028]]>&\"'";

    private final Document html = Rendered.page(SamplePages.story());

    @Test
    void describesTheStoryAsANewsArticle() {
        JsonNode data = data(html);
        assertThat(data.path("@type").asString()).isEqualTo("NewsArticle");
        assertThat(data.path("headline").asString()).startsWith("Ardmere and Velund");
        assertThat(data.path("url").asString()).isEqualTo("https://news.example/newsroom/cod");
        assertThat(data.path("datePublished").asString()).isEqualTo("2024-11-06T12:00:00Z");
        assertThat(data.path("dateModified").asString()).isEqualTo("2024-11-06T14:00:00Z");
        assertThat(data.path("author").path("name").asString()).isEqualTo("Noor Haddadi and Tobin Ashgrove");
        assertThat(data.path("image").path(0).asString()).isEqualTo("https://news.example/pictures/strait-table.svg");
        assertThat(data.path("correction").path(0).path("text").asString()).contains("1987, not in 1978");
        assertThat(data.path("keywords")).hasSize(3);
    }

    @Test
    void letsNothingOutOfTheScriptElement() {
        Story story = SampleStories.story(null, List.of(), HOSTILE);
        String page =
                Rendered.html(new StoryPage(SampleSite.SITE, CartSummary.EMPTY, story, List.of(), List.of(), AsOf.NOW));
        Document read = org.jsoup.Jsoup.parse(page);
        assertThat(read.select("script")).hasSize(3);
        assertThat(data(read).path("headline").asString()).isEqualTo(Excerpt.of(HOSTILE, 300));
        assertThat(page).doesNotContain("<script>alert");
    }

    @Test
    void namesTheFeedsOfTheNewsroomAndOfTheSection() {
        assertThat(html.select("link[rel=alternate]").eachAttr("href"))
                .contains("/newsroom.rss", "/newsroom.atom", "/newsroom.json", "/newsroom/sections/world.rss");
    }

    @Test
    void previewsWithTimesAndThePlainHeadline() {
        assertThat(html.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(html.select("meta[property=og:title]").attr("content")).doesNotContain("OAF Nation");
        assertThat(html.select("meta[property=article:published_time]").attr("content"))
                .isEqualTo("2024-11-06T12:00:00Z");
        assertThat(html.select("meta[property=article:section]").attr("content"))
                .isEqualTo("World");
    }

    @Test
    void pointsToWhereItWasPublishedFirst() {
        assertThat(facts("https://agency.example/1").canonicalUrl()).isEqualTo("https://agency.example/1");
        assertThat(facts("javascript:alert(1)").canonicalUrl()).isNull();
        assertThat(facts("https://a.example/\"><b>").canonicalUrl()).isNull();
        assertThat(html.select("link[rel=canonical]").attr("href")).isEqualTo("https://news.example/newsroom/cod");
    }

    @Test
    void leadsFromTheHeadToTheCorrectionsAndToSubjects() {
        assertThat(html.select(".story-head a[href=#corrections]").text())
                .isEqualTo("Corrected 6 November 2024, 14:00 UTC");
        assertThat(html.select(".subjects a").first().attr("href")).isEqualTo("/newsroom?subject=20000210");
    }

    @Test
    void tellsTheCartWhichStorySoldIt() {
        assertThat(html.select(".shelf a").first().attr("href"))
                .endsWith("?story=0192f0c1-0000-7000-8000-000000000001");
        ProductPage page = new ProductPage(
                SampleSite.SITE, CartSummary.EMPTY, SampleGoods.mug(), "key", "the-story", AlertForm.FRESH, false);
        assertThat(Rendered.page(page).select("form input[name=source]").attr("value"))
                .isEqualTo("the-story");
        assertThat(Rendered.page(SamplePages.all().get("product")).select("input[name=source]"))
                .isEmpty();
    }

    private static StoryFacts facts(String canonicalUrl) {
        return new StoryFacts(1, "en", canonicalUrl, List.of());
    }

    private static JsonNode data(Document page) {
        return JsonMapper.shared()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data());
    }
}
