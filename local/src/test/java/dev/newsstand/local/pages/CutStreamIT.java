package dev.newsstand.local.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Story: somebody reads while the stream of news is cut again and again, and the story is corrected meanwhile. */
class CutStreamIT {

    private static final String STREAM = "**/api/v1/newsroom/live?*";
    private static final String BEGUN_AND_CUT = "retry: 200\n\n";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private final String article = Editor.writes(draft());
    private final AtomicInteger cuts = new AtomicInteger();

    @AfterEach
    void leavesNothingBehind() {
        Editor.does(article, "kill");
    }

    @Test
    void tellsOnceWhatHappenedMeanwhile() {
        var slug = Editor.does(article, "publish").path("slug").asString();
        try (var reader = Visitor.arrives()) {
            var page = reader.page();
            page.route(STREAM, this::cut);
            reader.opens("/newsroom/" + slug).isAnswered(200);
            comesBack(page);
            Editor.does(article, "correct", Map.of("text", "It is right now."));
            comesBack(page);
            assertThat(page.locator(".newsflash-in")).hasCount(0);

            page.unroute(STREAM);
            assertThat(page.locator(".newsflash")).containsText("This story was corrected", PATIENTLY);
            assertThat(page.locator(".newsflash-in")).hasCount(1);
            reader.hasNoComplaints();
        }
    }

    private void cut(Route route) {
        cuts.incrementAndGet();
        route.fulfill(new Route.FulfillOptions()
                .setStatus(200)
                .setContentType("text/event-stream")
                .setBody(BEGUN_AND_CUT));
    }

    /** Waits until the page has asked for the stream twice more. */
    private void comesBack(Page page) {
        var before = cuts.get();
        page.waitForCondition(() -> cuts.get() >= before + 2);
    }

    private static JsonNode draft() {
        var draft = JsonMapper.shared().createObjectNode().put("headline", "A story read over a bad line");
        draft.putArray("body").addObject().put("type", "paragraph").put("html", "It was wrong.");
        return draft;
    }
}
