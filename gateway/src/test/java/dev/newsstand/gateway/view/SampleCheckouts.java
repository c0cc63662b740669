package dev.newsstand.gateway.view;

import static dev.newsstand.gateway.view.SampleGoods.usd;
import static dev.newsstand.gateway.view.SampleSite.SITE;
import static dev.newsstand.gateway.view.SampleSite.TWO;
import static dev.newsstand.gateway.view.SampleSite.product;

import dev.newsstand.gateway.view.ReviewPage.Stage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Buying, in the states worth looking at. */
final class SampleCheckouts {

    private static final Moment LATER = new Moment(Instant.parse("2026-11-22T16:40:00Z"));
    private static final List<String> LABEL =
            List.of("Ann Vale", "1 Quay Street", "Corrie, CA, 94016", "United States");
    private static final Map<String, String> TYPED =
            Map.of("email", "ann@", "name", "Ann Vale", "line1", "1 Quay Street", "city", "Corrie", "country", "US");

    private SampleCheckouts() {}

    static CartView cart() {
        CartView cart = SampleGoods.cart();
        CartTerms terms = new CartTerms(
                bill().sums(),
                List.of(
                        new CartTerms.EnteredCode("TENTH", null),
                        new CartTerms.EnteredCode(
                                "HUNDRED", "The cart has not reached the amount that this code is for.")),
                "Please wrap the mug.");
        return new CartView(cart.version(), cart.lines(), cart.itemCount(), cart.subtotal(), List.of(), terms);
    }

    static Map<String, Page> pages() {
        Map<String, Page> pages = new LinkedHashMap<>();
        CheckoutForm fresh = new CheckoutForm(Map.of("country", "US"), Map.of());
        CheckoutForm faulty = new CheckoutForm(
                TYPED, Map.of("email", "That is not an e-mail address.", "postalCode", "Please give a postal code."));
        pages.put("checkout", new CheckoutPage(SITE, TWO, bill(), fresh, PaymentWay.all(true), null));
        pages.put("checkout-faulty", new CheckoutPage(SITE, TWO, bill(), faulty, PaymentWay.all(false), null));
        pages.put(
                "checkout-changed",
                new CheckoutPage(SITE, TWO, bill(), fresh, PaymentWay.all(true), CartNotice.told("It is $54.68 now.")));
        for (Stage stage : Stage.values()) {
            pages.put("review-" + stage.name().toLowerCase(java.util.Locale.ROOT), review(stage, null));
        }
        pages.put("review-declined", review(Stage.HELD, CartNotice.refused("The payment was declined.")));
        pages.put("payment", new SandboxPage(SITE, TWO, "p1", usd(5468), true, "/checkout/c1"));
        pages.put("payment-decided", new SandboxPage(SITE, TWO, "p1", usd(5468), false, "/checkout/c1"));
        pages.put(
                "order",
                new OrderPage(SITE, CartSummary.EMPTY, "o1", "1042", true, LATER, bill(), "ann@example.com", LABEL));
        return pages;
    }

    private static ReviewPage review(Stage stage, CartNotice notice) {
        String payAt = stage == Stage.PAYING ? "/sandbox/payments/p1" : null;
        return new ReviewPage(SITE, TWO, "c1", stage, bill(), "ann@example.com", LABEL, false, LATER, payAt, notice);
    }

    private static Bill bill() {
        Bill.Line mug = new Bill.Line(
                "Harbour mug",
                "Tide blue / 350 ml",
                "/products/harbour-mug",
                product("harbour-mug", ""),
                2,
                usd(3600),
                usd(360));
        Bill.Line string = new Bill.Line("Ball of good string", null, null, null, 4, usd(1600), usd(160));
        Sums sums = new Sums(
                List.of(
                        new Sums.Row("Subtotal", null, "$52.00"),
                        new Sums.Row("A tenth off", "TENTH", "−$5.20"),
                        new Sums.Row("Shipping", null, "$5.99"),
                        new Sums.Row("Tax", null, "$3.83")),
                usd(5662),
                null);
        return new Bill(List.of(mug, string), sums);
    }
}
