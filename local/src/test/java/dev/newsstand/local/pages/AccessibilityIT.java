package dev.newsstand.local.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** WCAG 2.2 AA as far as a program can judge it, on every kind of page; in the dark what colours have a part in. */
class AccessibilityIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> RULES_OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private ColorScheme colours = ColorScheme.LIGHT;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void findsNothingWrongOnAnyPage(ColorScheme scheme) {
        colours = scheme;
        try (var visitor = Visitor.inColours(scheme)) {
            for (var path : List.of(
                    "/",
                    "/newsroom",
                    "/newsroom/sections/world",
                    Newsroom.unread(),
                    "/search",
                    "/search?q=harbour",
                    "/search?q=zyxwvu",
                    "/shop",
                    "/products/harbour-mug",
                    "/cart")) {
                visitor.opens(path).isAnswered(200);
                isSound(visitor.page(), path);
            }
            visitor.opens("/newsroom/there-is-no-such-story").isAnswered(404);
            isSound(visitor.page(), "a page that is not there");
            aStoryCorrectedWhileItIsRead(visitor);
            cartWithSomethingInIt(visitor);
        }
    }

    private void aStoryCorrectedWhileItIsRead(Visitor visitor) {
        var draft = JsonMapper.shared().createObjectNode().put("headline", "A story that is put right");
        draft.putArray("body").addObject().put("type", "paragraph").put("html", "It was wrong.");
        var article = Editor.writes(draft);
        var address =
                "/newsroom/" + Editor.does(article, "publish").path("slug").asString();
        Editor.does(article, "correct", Map.of("text", "It is right now."));
        visitor.opens(address).isAnswered(200);
        isSound(visitor.page(), "a corrected story");
        Editor.does(article, "withdraw", Map.of("notice", "It was wrong after all."));
        assertThat(visitor.page().locator(".newsflash-in")).isVisible();
        isSound(visitor.page(), "a story that hears of its withdrawal");
        visitor.opens(address).isAnswered(410);
        isSound(visitor.page(), "a withdrawn story");
    }

    private void cartWithSomethingInIt(Visitor visitor) {
        visitor.opens("/products/harbour-mug");
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add to cart"))
                .click();
        assertThat(visitor.page().locator("dialog .line")).hasCount(1);
        isSound(visitor.page(), "the cart's drawer");
        visitor.opens("/cart").isAnswered(200);
        isSound(visitor.page(), "the cart with a line");
        buyingIt(visitor.page());
    }

    private void buyingIt(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Checkout"))
                .click();
        isSound(page, "the checkout's form");
        page.getByLabel("E-mail").fill("ann@example");
        page.getByLabel("Full name").fill("Ann Vale");
        page.getByLabel("Street and number").fill("1 Quay Street");
        page.getByLabel("Postal code").fill("94016");
        page.getByLabel("City").fill("Corrie");
        press(page, "Continue to the last look");
        assertThat(page.locator("#email-fault")).isVisible();
        isSound(page, "the checkout's form with something wrong in it");
        page.getByLabel("E-mail").fill("ann@example.com");
        press(page, "Continue to the last look");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Check and buy")))
                .isVisible();
        isSound(page, "the last look");
        press(page, "Buy and pay");
        assertThat(page.locator("button[name=outcome]")).hasCount(4);
        isSound(page, "the stand-in provider");
        page.locator("button[value=succeed]").click();
        page.waitForURL(Pattern.compile("/orders/"));
        isSound(page, "the receipt");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private void isSound(Page page, String what) {
        var axe = new AxeBuilder(page);
        var rules = colours == ColorScheme.LIGHT ? axe.withTags(RULES) : axe.withRules(RULES_OF_COLOURS);
        var violations = rules.analyze().getViolations();
        assertThat(violations)
                .as(what)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }
}
