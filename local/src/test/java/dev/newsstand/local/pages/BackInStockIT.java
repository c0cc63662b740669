package dev.newsstand.local.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Story: something is sold out; a shopper waits in line, is written to when it is back, and buys it with a code, after a
 * payment that was declined. By keyboard alone.
 */
class BackInStockIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String TITLE = "Storm lamp";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String handle = "storm-lamp-" + mark;
    private final String code = "LINE-" + mark.toUpperCase(Locale.ROOT);
    private final Mailbox mailbox = new Mailbox("ann-" + mark + "@example.com");

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void waitsInLineAndBuysWhenItIsBack(boolean javaScript) {
        Merchant.lists(handle, TITLE, 2_499, 0);
        Merchant.offers(code, "For who waited", 15);
        try (var shopper = Visitor.withJavaScript(javaScript)) {
            var keys = new Keyboard(shopper.page());
            asksToBeTold(shopper, keys);
            confirmsByTheLinkOfTheMail(shopper, keys);
            Merchant.restocks(handle, 5);
            comesBackByTheSecondMail(shopper);
            putsTwoIntoTheCart(shopper, keys, javaScript);
            entersTheCode(shopper, keys);
            saysWhoAndWhere(shopper, keys);
            isDeclinedAndPaysTheSecondTime(shopper, keys);
            findsEveryCentOnTheReceiptAndInTheMail(shopper);
        }
    }

    private void asksToBeTold(Visitor shopper, Keyboard keys) {
        await().atMost(SOON).until(() -> shopper.opens("/products/" + handle).status() == 200);
        shopper.sees("Sold out").seesNoMachinery();
        keys.types(shopper.page().getByLabel("E-mail address"), mailbox.address());
        keys.presses(button(shopper, "Tell me when it is back"));
        shopper.sees("Now look into your mail").seesNoMachinery();
    }

    private void confirmsByTheLinkOfTheMail(Visitor shopper, Keyboard keys) {
        shopper.opens(Mailbox.link(mailbox.mail("Please confirm"))).isAnswered(200);
        keys.presses(button(shopper, "Confirm"));
        shopper.sees("You are first in line").seesNoMachinery();
    }

    private void comesBackByTheSecondMail(Visitor shopper) {
        var link = Mailbox.link(mailbox.mail("Back in stock"));
        assertThat(link).contains(handle);
        await().atMost(SOON).untilAsserted(() -> {
            shopper.opens(link).isAnswered(200);
            assertThat(button(shopper, "Add to cart").count()).isEqualTo(1);
        });
    }

    private static void putsTwoIntoTheCart(Visitor shopper, Keyboard keys, boolean javaScript) {
        keys.types(shopper.page().getByLabel("Quantity", new Page.GetByLabelOptions().setExact(true)), "2");
        keys.presses(button(shopper, "Add to cart"));
        if (javaScript) {
            assertThat(shopper.page().locator("dialog[open] .line")).hasCount(1);
        } else {
            assertThat(shopper.page()).hasURL(Pattern.compile("/cart$"));
        }
        assertThat(sum(shopper, "Total")).hasText("$49.98");
    }

    private void entersTheCode(Visitor shopper, Keyboard keys) {
        keys.types(
                shopper.page().getByLabel("Discount code", new Page.GetByLabelOptions().setExact(true)),
                code.toLowerCase(Locale.ROOT));
        keys.presses(button(shopper, "Apply"));
        assertThat(sum(shopper, "For who waited")).hasText("−$7.50");
        assertThat(sum(shopper, "Total")).hasText("$42.48");
        keys.presses(shopper.page().getByRole(AriaRole.LINK, named("Checkout")));
        assertThat(shopper.page()).hasURL(Pattern.compile("/checkout$"));
    }

    private void saysWhoAndWhere(Visitor shopper, Keyboard keys) {
        shopper.seesNoMachinery();
        var page = shopper.page();
        keys.types(page.getByLabel("E-mail"), mailbox.address());
        keys.types(page.getByLabel("Full name"), "Ann Vale");
        keys.types(page.getByLabel("Street and number"), "1 Quay Street");
        keys.types(page.getByLabel("Postal code"), "94016");
        keys.types(page.getByLabel("City"), "Corrie");
        keys.presses(button(shopper, "Continue to the last look"));
        assertThat(page).hasURL(Pattern.compile("/checkout/[0-9a-f-]{36}$"));
        shopper.sees("1 Quay Street").seesNoMachinery();
        assertThat(sum(shopper, "Total")).hasText("$42.48");
    }

    private static void isDeclinedAndPaysTheSecondTime(Visitor shopper, Keyboard keys) {
        keys.presses(button(shopper, "Buy and pay $42.48"));
        assertThat(shopper.heading("Pay $42.48")).isVisible();
        keys.presses(outcome(shopper, "decline"));
        shopper.sees("The payment was declined").seesNoMachinery();
        keys.presses(button(shopper, "Buy and pay $42.48"));
        keys.presses(outcome(shopper, "succeed"));
        assertThat(shopper.page())
                .hasURL(
                        Pattern.compile("/orders/[0-9a-f-]{36}$"),
                        new PageAssertions.HasURLOptions().setTimeout(30_000));
    }

    private void findsEveryCentOnTheReceiptAndInTheMail(Visitor shopper) {
        shopper.seesNoMachinery().sees(mailbox.address());
        assertThat(shopper.page().locator(".bill-total").first()).containsText("$49.98");
        assertThat(sum(shopper, "Subtotal")).hasText("$49.98");
        assertThat(sum(shopper, "For who waited")).hasText("−$7.50");
        assertThat(sum(shopper, "Total")).hasText("$42.48");
        assertThat(shopper.page().locator("[data-cart-count]").first()).hasText("0");
        var number = shopper.page().locator(".receipt-facts dd").first().innerText();
        var mail = mailbox.mail("OAF Nation: your order " + number);
        assertThat(mail).contains("2 x " + TITLE, "49.98 USD", "-7.50 USD", "42.48 USD");
        shopper.opens(Mailbox.link(mail)).isAnswered(200).sees(number);
        try (var stranger = Visitor.arrives()) {
            stranger.opens(shopper.page().url().split("\\?")[0]).isAnswered(404);
        }
    }

    private static Locator sum(Visitor shopper, String label) {
        return shopper.page()
                .locator(".sum", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + label)))
                .locator("dd");
    }

    private static Locator outcome(Visitor shopper, String value) {
        return shopper.page().locator("button[name=outcome][value=" + value + "]");
    }

    private static Locator button(Visitor shopper, String name) {
        return shopper.page().getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
