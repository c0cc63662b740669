package dev.newsstand.local.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Story: somebody looks for something, with a keyboard. */
class SearchIT {

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void leadsFromAnyPageToStoriesAndProducts(boolean javaScript) {
        try (var reader = Visitor.withJavaScript(javaScript)) {
            searchesFromTheFront(reader);
            findsBothHalves(reader);
            opensWhatWasFound(reader);
            findsNothingForNonsense(reader);
            reader.hasNoComplaints();
        }
    }

    private static void searchesFromTheFront(Visitor reader) {
        reader.opens("/").isAnswered(200);
        var field = reader.page().locator("header input[name=q]");
        field.fill("harbour");
        field.press("Enter");
        assertThat(reader.page()).hasURL(Pattern.compile("/search\\?q=harbour$"));
    }

    private static void findsBothHalves(Visitor reader) {
        var marks = reader.page().locator(".find mark");
        assertThat(marks.first()).isVisible();
        assertThat(marks.allInnerTexts())
                .allMatch(text -> text.toLowerCase(java.util.Locale.ROOT).startsWith("harbour"));
        assertThat(reader.page().locator(".found-goods a[href='/products/harbour-mug']"))
                .isVisible();
        reader.seesNoMachinery();
    }

    private static void opensWhatWasFound(Visitor reader) {
        var first = reader.page().locator(".find h3 a").first();
        var title = first.innerText();
        first.click();
        assertThat(reader.page().locator("article.story h1")).hasText(title);
    }

    private static void findsNothingForNonsense(Visitor reader) {
        reader.opens("/search?q=" + "zyxwvu".repeat(40)).isAnswered(200).seesNoMachinery();
        assertThat(reader.page().locator(".search-nothing")).isVisible();
        reader.opens("/search?q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%00%27%5C%20OR%201%3D1--")
                .isAnswered(200);
        assertThat(reader.page().locator("main img[src=x]")).hasCount(0);
        reader.opens("/search").isAnswered(200);
        assertThat(reader.page().locator("#q")).isVisible();
    }
}
