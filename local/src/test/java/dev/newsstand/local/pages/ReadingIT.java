package dev.newsstand.local.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Story: somebody reads a story, and then one that is offered below it. */
class ReadingIT {

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void leadsFromTheFrontToAStoryAndOnToTheNext(boolean javaScript) {
        try (var reader = Visitor.withJavaScript(javaScript)) {
            opensTheFront(reader);
            var first = readsTheFirstStory(reader);
            var offered = findsMoreBelow(reader, first);
            readsOn(reader, offered);
            reader.hasNoComplaints();
        }
    }

    private static void opensTheFront(Visitor reader) {
        reader.opens("/").isAnswered(200).seesNoMachinery();
    }

    private static String readsTheFirstStory(Visitor reader) {
        var link =
                reader.page().locator("main :is(h2, h3) a[href^='/newsroom/']").first();
        link.click();
        assertThat(reader.page()).hasURL(Pattern.compile("/newsroom/[a-z0-9-]+$"));
        assertThat(headline(reader)).isVisible();
        assertThat(reader.page().locator("article.story .prose p").first()).isVisible();
        assertThat(reader.page().locator("article.story figure .caption")).isVisible();
        assertThat(reader.page().locator("article.story figure .credit")).isVisible();
        reader.seesNoMachinery();
        return headline(reader).innerText();
    }

    private static String findsMoreBelow(Visitor reader, String first) {
        var cards = reader.moreFrom().getByRole(AriaRole.LISTITEM);
        assertThat(cards.first()).isVisible();
        assertThat(cards.count()).isBetween(1, 4);
        var titles = reader.moreFrom().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3));
        assertThat(titles.allInnerTexts()).doesNotContain(first).doesNotHaveDuplicates();
        assertThat(cards.locator(".excerpt").allInnerTexts()).allSatisfy(ReadingIT::isCutAtAWord);
        return titles.first().innerText();
    }

    private static void readsOn(Visitor reader, String offered) {
        reader.moreFrom()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(offered))
                .filter(new Locator.FilterOptions().setHasText("Read more"))
                .click();
        assertThat(headline(reader)).hasText(offered);
        reader.seesNoMachinery();
    }

    private static Locator headline(Visitor reader) {
        return reader.page()
                .getByRole(AriaRole.HEADING, new com.microsoft.playwright.Page.GetByRoleOptions().setLevel(1));
    }

    private static void isCutAtAWord(String excerpt) {
        assertThat(excerpt).isNotBlank().doesNotContain("...").doesNotContainPattern("[,;:\\s]…");
    }
}
