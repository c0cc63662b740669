package dev.newsstand.local.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Story: an editor's day, watched by a reader on every page that a story shows up on. */
class EditorsDayIT {

    private static final String NINJS = "application/vnd.iptc.ninjs+json";
    private static final String WORD = "Quillhaven";
    private static final String SECTION = "/newsroom/sections/environment";
    private static final Duration SOON = Duration.ofSeconds(10);

    /** Two minutes where the hard checks run at their full size. */
    private static final Duration EMBARGO =
            Boolean.getBoolean("newsstand.hard") ? Duration.ofMinutes(2) : Duration.ofSeconds(8);

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout((double) SOON.toMillis());

    private final Visitor reader = Visitor.arrives();
    private final List<Known> stories = new ArrayList<>();

    /** A story as readers know it. */
    private record Known(String id, String slug) {
        String address() {
            return "/newsroom/" + slug;
        }
    }

    /** Other tests read the newsroom too. */
    @AfterEach
    void leavesNothingBehind() {
        reader.close();
        stories.forEach(story -> Editor.does(story.id(), "kill"));
    }

    @Test
    void showsOnEveryPageAtEachStep() {
        var sister = published("The lamps of Quillhaven and who lights them");
        var story = takesInTheAgencysItem();
        stories.addAll(List.of(sister, story));
        isEverywhere(story, "Keeper found safe", sister);

        var open = reader.opensAnotherTab(story.address());
        open.bringToFront();
        followsTheStory(open);
        takesInItsUpdate();
        hears(open, "This story was updated");
        followsTheStory(open);
        isEverywhere(story, "Keeper found safe and well", sister);

        correctsIt(story);
        hears(open, "This story was corrected");
        followsTheStory(open);
        showsTheCorrection(story);

        var at = Instant.now().plus(EMBARGO);
        var embargoed = embargoesAnother(at);
        stories.add(embargoed);
        isNowhere("Harbour bell", sister);
        appears(embargoed, at, sister);

        withdraws(story);
        hears(open, "This story was withdrawn");
        assertThat(open.locator("h1")).hasText("This story was withdrawn");
        isGone(story, sister, "It was taken back.");

        Editor.does(story.id(), "kill", Map.of("notice", "Do not use it."));
        isGone(story, sister, "Do not use it.");
        assertThat(reader.page().locator("main").innerText()).doesNotContain("Keeper");

        Editor.does(story.id(), "restore");
        isEverywhere(story, "Keeper found safe and well", sister);
    }

    private static Known published(String headline) {
        var id = Editor.writes(draft(headline));
        var told = Editor.does(id, "publish");
        return new Known(id, told.path("slug").asString());
    }

    private Known takesInTheAgencysItem() {
        var report = Editor.imports(NINJS, item(1, "Keeper found safe in Quillhaven after night of fog"));
        var article = report.path("articles").path(0);
        assertThat(report.path("created").asInt()).as(report.toString()).isEqualTo(1);
        return new Known(article.path("id").asString(), article.path("slug").asString());
    }

    private static void takesInItsUpdate() {
        var report = Editor.imports(NINJS, item(2, "Keeper found safe and well in Quillhaven after night of fog"));
        assertThat(report.path("updated").asInt()).as(report.toString()).isEqualTo(1);
    }

    private static void correctsIt(Known story) {
        Editor.does(story.id(), "correct", Map.of("text", "The keeper is 71, not 17."));
    }

    private void showsTheCorrection(Known story) {
        await().atMost(SOON).untilAsserted(() -> {
            reader.opens(story.address()).isAnswered(200);
            assertThat(reader.page().locator("section.corrections").innerText()).contains("The keeper is 71, not 17.");
        });
        assertThat(reader.page().locator("a[href='#corrections']")).isVisible();
    }

    private static Known embargoesAnother(Instant at) {
        var id = Editor.writes(draft("Harbour bell of Quillhaven rings again"));
        var told = Editor.does(id, "embargo", Map.of("at", at.toString()));
        assertThat(told.path("status").asString()).isEqualTo("embargoed");
        return new Known(id, told.path("slug").asString());
    }

    private void appears(Known embargoed, Instant at, Known sister) {
        reader.opens(embargoed.address()).isAnswered(404);
        await().atMost(EMBARGO.plus(SOON))
                .untilAsserted(() -> reader.opens(embargoed.address()).isAnswered(200));
        assertThat(Instant.now()).isAfterOrEqualTo(at);
        await().atMost(SOON).untilAsserted(() -> isOnEverySurface(embargoed, sister));
    }

    private static void withdraws(Known story) {
        Editor.does(story.id(), "withdraw", Map.of("notice", "It was taken back."));
    }

    /** Waits until the page is listening, so that what happens next is what it hears. */
    private static void followsTheStory(Page open) {
        open.waitForCondition(() -> (Integer)
                        open.evaluate(
                                "performance.getEntriesByType('resource').filter(e => e.name.endsWith('/js/news.js') || e.name.includes('/js/news.js?')).length")
                > 0);
        open.waitForTimeout(500);
    }

    private static void hears(Page open, String words) {
        assertThat(open.locator(".newsflash").getByText(words)).isVisible(PATIENTLY);
        open.locator(".newsflash a").click();
        open.waitForLoadState();
    }

    private void isEverywhere(Known story, String words, Known sister) {
        await().atMost(SOON).untilAsserted(() -> {
            reader.opens(story.address()).isAnswered(200);
            assertThat(reader.page().locator("article.story h1").innerText()).contains(words);
            isOnEverySurface(story, sister);
        });
        reader.opens("/search?q=" + WORD).isAnswered(200);
        assertThat(reader.page().locator(".find mark").first()).hasText(WORD);
        reader.seesNoMachinery();
    }

    private void isOnEverySurface(Known story, Known sister) {
        surfaces().forEach(surface -> assertThat(get(surface)).as(surface).contains(story.slug()));
        assertThat(get(sister.address())).contains(story.address());
    }

    private void isGone(Known story, Known sister, String notice) {
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            reader.opens(story.address()).isAnswered(410);
            assertThat(reader.page().locator("main").innerText()).contains(notice);
            pages().forEach(surface -> assertThat(get(surface)).as(surface).doesNotContain(story.slug()));
            assertThat(get(sister.address())).doesNotContain(story.slug());
            isNowhere("Keeper found safe", sister);
        });
    }

    /** Atom and JSON Feed may name what is gone, to say that it is; none may tell of it. */
    private void isNowhere(String words, Known sister) {
        surfaces().forEach(surface -> assertThat(get(surface)).as(surface).doesNotContain(words));
        assertThat(get(sister.address())).doesNotContain(words);
    }

    private static List<String> pages() {
        return List.of(
                "/",
                "/newsroom",
                SECTION,
                "/search?q=" + WORD,
                "/newsroom.rss",
                SECTION + ".rss",
                "/sitemap-newsroom.xml",
                "/api/v1/articles",
                "/api/v1/articles?q=" + WORD);
    }

    private static List<String> surfaces() {
        return Stream.concat(
                        pages().stream(),
                        Stream.of(
                                "/newsroom.atom",
                                "/newsroom.json",
                                SECTION + ".atom",
                                SECTION + ".json",
                                "/sitemap-news.xml"))
                .toList();
    }

    private String get(String path) {
        return reader.page().context().request().get(path).text();
    }

    private static ObjectNode draft(String headline) {
        var draft = JsonMapper.shared().createObjectNode();
        draft.put("headline", headline).put("section", "Environment");
        draft.putArray("body")
                .addObject()
                .put("type", "paragraph")
                .put("html", headline + ": the lighthouse of Quillhaven, its keeper, and the fog over the reef.");
        return draft;
    }

    private static byte[] item(int version, String headline) {
        return """
                {"standard": {"name": "ninjs", "version": "3.0"}, "uri": "urn:newsml:editors-day:quillhaven:1",
                 "type": "text", "version": "%d", "pubStatus": "usable", "language": "en",
                 "subjects": [{"name": "weather", "uri": "http://cv.iptc.org/newscodes/mediatopic/17000000"}],
                 "headlines": [{"role": "main", "value": "%s"}],
                 "bodies": [{"role": "main", "contentType": "text/html",
                   "value": "<p>QUILLHAVEN - The lighthouse keeper of Quillhaven walked in from the fog over the reef.</p>"}],
                 "versionCreated": "%s", "by": "Iris Wade", "located": "QUILLHAVEN"}""".formatted(version, headline, Instant.now().minusSeconds(1)).getBytes(StandardCharsets.UTF_8);
    }
}
