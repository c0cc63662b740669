package dev.newsstand.local.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Story: a shopper puts something into the cart, takes more of it, and takes it out again. */
class CartIT {

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void takesAProductInChangesItAndLetsItGo(boolean javaScript) {
        try (var shopper = Visitor.withJavaScript(javaScript)) {
            findsTheCartEmpty(shopper);
            var product = choosesAProduct(shopper);
            var cart = addsIt(shopper, javaScript);
            seesIt(cart, product, "1");
            takesThree(shopper, cart);
            seesItOnTheCartsOwnPage(shopper, product);
            takesItOut(shopper);
            shopper.hasNoComplaints();
        }
    }

    private static void findsTheCartEmpty(Visitor shopper) {
        shopper.opens("/cart").isAnswered(200).sees("Your cart is empty").seesNoMachinery();
        shopper.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Continue shopping"))
                .click();
        assertThat(shopper.page()).hasURL(java.util.regex.Pattern.compile("/shop$"));
    }

    private static String choosesAProduct(Visitor shopper) {
        shopper.opens("/products/harbour-mug").isAnswered(200).seesNoMachinery();
        return shopper.page().locator("main h1").innerText();
    }

    private static Locator addsIt(Visitor shopper, boolean javaScript) {
        var page = shopper.page();
        page.getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Add to cart"))
                .click();
        if (javaScript) {
            var drawer = page.getByRole(
                    AriaRole.DIALOG, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Cart"));
            assertThat(drawer).isVisible();
            return drawer;
        }
        assertThat(page).hasURL(java.util.regex.Pattern.compile("/cart$"));
        return page.getByRole(AriaRole.MAIN);
    }

    private static void seesIt(Locator cart, String product, String quantity) {
        assertThat(cart.locator(".line")).hasCount(1);
        assertThat(cart.locator(".line-title")).hasText(product);
        assertThat(cart.locator(".quantity-input")).hasValue(quantity);
    }

    private static void takesThree(Visitor shopper, Locator cart) {
        cart.locator(".quantity-input").fill("3");
        cart.locator(".quantity-input").press("Enter");
        assertThat(shopper.page().locator("[data-cart-count]").first()).hasText("3");
        assertThat(cart.locator(".quantity-input")).hasValue("3");
        assertThat(cart.locator(".line-total")).hasText("$54.00");
    }

    private static void seesItOnTheCartsOwnPage(Visitor shopper, String product) {
        shopper.opens("/cart").isAnswered(200).seesNoMachinery();
        seesIt(shopper.page().getByRole(AriaRole.MAIN), product, "3");
    }

    private static void takesItOut(Visitor shopper) {
        shopper.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                .click();
        shopper.sees("Your cart is empty");
        assertThat(shopper.page().locator("[data-cart-count]").first()).hasText("0");
    }
}
