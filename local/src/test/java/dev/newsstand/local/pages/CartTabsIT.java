package dev.newsstand.local.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dev.newsstand.local.running.RunningSite;
import dev.newsstand.local.services.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Story: a shopper has the site open twice, and the cart is changed here, there and from elsewhere. */
class CartTabsIT {

    private static final String MUG = "/products/harbour-mug";
    private static final String STREAM = "/api/v1/cart/stream";
    private static final double PATIENCE = 30_000;

    @Test
    void showTheSameCartWhereverItIsChanged() {
        try (var shopper = Visitor.arrives()) {
            var one = shopper.opens(MUG).page();
            addsTheMug(one);
            var other = shopper.opensAnotherTab("/cart");
            showsCount(one, 1);
            showsCount(other, 1);

            var began = System.nanoTime();
            addsFromElsewhere(shopper, 2);
            showsCount(one, 3);
            showsCount(other, 3);
            System.out.printf("both tabs show the change after %d ms%n", (System.nanoTime() - began) / 1_000_000);
            assertThat(other.locator("main .quantity-input")).hasValue("3");

            takesItOut(other);
            showsCount(one, 0);
            shopper.hasNoComplaints();
        }
    }

    @Test
    void catchUpWhenTheStreamWasCut() {
        try (var shopper = Visitor.arrives()) {
            var tab = shopper.opens(MUG).page();
            addsTheMug(tab);
            showsCount(tab, 1);
            RunningSite.site().services().kill(Service.CART);
            RunningSite.site().services().start(Service.CART);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> addsFromElsewhere(shopper, 4).ok());
            showsCount(tab, 5);
        }
    }

    @Test
    void askForNoStreamWithoutACart() {
        try (var reader = Visitor.arrives()) {
            List<String> asked = new ArrayList<>();
            reader.page().onRequest(request -> asked.add(request.url()));
            reader.opens(MUG).isAnswered(200);
            assertThat(reader.page().locator("[data-cart-count]").first()).hasText("0");
            assertThat(asked).isNotEmpty().noneMatch(url -> url.endsWith(STREAM));
            addsTheMug(reader.page());
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                reader.page().waitForTimeout(50);
                return asked.stream().anyMatch(url -> url.endsWith(STREAM));
            });
        }
    }

    private static void addsTheMug(Page tab) {
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add to cart"))
                .click();
        assertThat(tab.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Cart")))
                .isVisible();
    }

    private static APIResponse addsFromElsewhere(Visitor shopper, int quantity) {
        var requests = shopper.page().context().request();
        var product = requests.get("/api/v1" + MUG).text();
        var sku = product.replaceAll("(?s).*?\"sku\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        return requests.post(
                "/api/v1/cart/lines",
                RequestOptions.create()
                        .setHeader("Idempotency-Key", UUID.randomUUID().toString())
                        .setHeader("Origin", RunningSite.site().url())
                        .setData(Map.of("items", List.of(Map.of("sku", sku, "quantity", quantity)))));
    }

    private static void takesItOut(Page tab) {
        tab.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                .click();
    }

    private static void showsCount(Page tab, int count) {
        assertThat(tab.locator("[data-cart-count]").first())
                .hasText(Integer.toString(count), new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    }
}
