package dev.newsstand.local.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Hostile words in every field of stories that come by each way in: no page runs, fetches or complains of any of them. */
class HostileWordsIT {

    private static final Path SET = Path.of("../../shared/data/xss/payloads.json");
    private static final List<String> PUBLISHED = new ArrayList<>();

    private static List<HostileStory> stories = List.of();

    @BeforeAll
    static void theSetIsThere() throws IOException {
        if (!Files.exists(SET)) {
            System.out.println("SKIPPED: hostile words on pages, since "
                    + SET.toAbsolutePath().normalize() + " is absent");
        }
        assumeTrue(Files.exists(SET), "no " + SET);
        stories = HostileStory.read(SET);
    }

    /** Other tests read the newsroom too. */
    @AfterAll
    static void cleansUp() {
        PUBLISHED.forEach(article -> Editor.does(article, "kill"));
    }

    @Test
    void doNothingWhenAnEditorWritesThem() {
        var articles = new ArrayList<String>();
        for (var story : stories) {
            var answer = Editor.offers(story.draft());
            assertThat(answer.isSuccess()).as(answer.reason()).isTrue();
            var article = answer.json().path("id").asString();
            articles.add(Editor.does(article, "publish").path("slug").asString());
            PUBLISHED.add(article);
        }
        doNothing(articles, "written by an editor");
    }

    @Test
    void doNothingWhenTheyComeAsNinjs() {
        var articles = new ArrayList<String>();
        for (var story : stories) {
            articles.addAll(taken("application/vnd.iptc.ninjs+json", story.ninjs()));
        }
        assertThat(articles).hasSameSizeAs(stories);
        doNothing(articles, "come as ninjs");
    }

    @Test
    void doNothingWhenTheyComeAsRss() {
        var articles = taken("application/rss+xml", HostileStory.rss(stories));
        assertThat(articles).hasSameSizeAs(stories);
        doNothing(articles, "come as RSS");
    }

    private static List<String> taken(String type, byte[] items) {
        var report = Editor.imports(type, items);
        assertThat(report.path("rejected")).as(report.toString()).isEmpty();
        report.path("articles")
                .forEach(article -> PUBLISHED.add(article.path("id").asString()));
        return report.path("articles")
                .valueStream()
                .map(article -> article.path("slug").asString())
                .toList();
    }

    private static void doNothing(List<String> slugs, String how) {
        var began = System.nanoTime();
        try (var reader = Visitor.arrives()) {
            var page = reader.page();
            var fired = listens(page);
            for (var slug : slugs) {
                opens(page, "/newsroom/" + slug);
                assertThat(page.locator(".prose em").first().innerText()).isEqualTo("harmless");
                assertThat(page.locator(".prose a[href='https://example.org/']").count())
                        .isPositive();
                assertThat(page.locator("main")
                                .locator("script, iframe, object, embed, style, form:not([action^='/'])")
                                .count())
                        .as(slug)
                        .isZero();
                assertThat(page.evaluate("window.fired ?? 0")).as(slug).isEqualTo(0);
            }
            for (var list : List.of("/", "/newsroom", "/search?q=alert", "/search?q=script")) {
                opens(page, list);
                assertThat(page.evaluate("window.fired ?? 0")).as(list).isEqualTo(0);
            }
            assertThat(fired).isEmpty();
            reader.hasNoComplaints();
        }
        System.out.printf(
                "%d hostile stories %s did nothing, seen in %d ms%n",
                slugs.size(), how, (System.nanoTime() - began) / 1_000_000);
    }

    /** Whatever would be seen if something ran. */
    private static List<String> listens(Page page) {
        var fired = new ArrayList<String>();
        page.addInitScript("for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])"
                + " window[name] = () => { window.fired = (window.fired ?? 0) + 1; };");
        page.onDialog(dialog -> {
            fired.add(page.url() + ": " + dialog.message());
            dialog.dismiss();
        });
        page.onPopup(popup -> fired.add(page.url() + " opened " + popup.url()));
        return fired;
    }

    private static void opens(Page page, String path) {
        var answer = page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        assertThat(answer.status()).as(path).isEqualTo(200);
    }
}
