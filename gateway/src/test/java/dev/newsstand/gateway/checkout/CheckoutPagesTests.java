package dev.newsstand.gateway.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.Fault;
import dev.newsstand.gateway.stub.Says;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class CheckoutPagesTests extends RunningSite {

    private static final String OPEN = "POST /api/v1/checkouts";
    private static final String READ = "GET /api/v1/checkouts/c1";
    private static final String COMPLETE = "POST /api/v1/checkouts/c1/complete";
    private static final String NOT_PAID = "{\"provider\": \"sandbox\", \"status\": \"none\"}";
    private static final String PENDING =
            "{\"provider\": \"sandbox\", \"status\": \"pending\", \"redirectUrl\": \"/sandbox/payments/p1\"}";
    private static final String FORM = "email=ann%40example.com&name=Ann+Vale&line1=1+Quay&city=Corrie&postalCode=94016"
            + "&country=US&payment=sandbox&expectedAmount=4998&expectedCurrency=USD";

    @BeforeEach
    void cartWithTwoMugs() {
        CART.says("GET /api/v1/cart", Told.json(Says.cart(3, 2)));
    }

    @Test
    void formShowsWhatIsBoughtAndCarriesTheTotalThatWasShown() {
        Document page = Jsoup.parse(body(get("/checkout"), 200));
        assertThat(page.select("aside").text()).contains("The mug", "Quantity 2", "$49.98");
        assertThat(page.select("input[name=expectedAmount]").val()).isEqualTo("4998");
        assertThat(page.select("input[required], select[required]").eachAttr("name"))
                .contains("email", "name", "line1", "city", "postalCode", "country");
        for (var field : page.select("main form input:not([type=hidden]):not([type=radio]), main form select")) {
            assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1);
        }
    }

    @Test
    void sandboxIsOfferedOnlyWhereItIsSetUp() {
        Document page = Jsoup.parse(body(get("/checkout"), 200));
        assertThat(page.select("input[name=payment]").eachAttr("value")).containsExactly("manual");
        assertThat(page.select("input[name=payment][checked]")).hasSize(1);
    }

    @Test
    void emptyCartIsLedBackToItself() {
        CART.says("GET /api/v1/cart", Told.json(Says.emptyCart(4)));
        leads(get("/checkout"), "/cart");
        leads(web.get().uri("/checkout"), "/cart");
    }

    @Test
    void formBecomesACheckoutOfTheShoppersCart() {
        CART.says(OPEN, Told.json(Says.checkout("c1", "held", NOT_PAID, "")).status(201));
        leads(post("/checkout", FORM), "/checkout/c1");
        assertThat(CART.asked(OPEN)).singleElement().satisfies(asked -> {
            assertThat(asked.headers()).containsEntry("cookie", "cart=t");
            assertThat(asked.body())
                    .contains(
                            "\"email\":\"ann@example.com\"",
                            "\"line1\":\"1 Quay\"",
                            "\"payment\":\"sandbox\"",
                            "\"expectedTotal\":{\"amount\":4998,\"currency\":\"USD\"}");
        });
    }

    @Test
    void refusalsStandBesideTheirFieldsAndWhatWasTypedStays() {
        CART.says(OPEN, Told.problem(422, """
                {"type": "/problems/validation", "detail": "No.", "errors": [
                  {"pointer": "/email", "detail": "Not an address."},
                  {"pointer": "/shippingAddress/postalCode", "detail": "Five digits."}]}"""));
        Document page = Jsoup.parse(body(post("/checkout", FORM), 422));
        assertThat(page.select("#email").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#" + page.select("#email").attr("aria-describedby"))
                        .text())
                .contains("full e-mail address");
        assertThat(page.select("[role=alert] a[href=#postalCode]").text()).isEqualTo("Five digits.");
        assertThat(page.select("#name").val()).isEqualTo("Ann Vale");
        assertThat(page.select("option[selected]").val()).isEqualTo("US");
    }

    @Test
    void otherTotalForTheAddressIsShownAndSentTheNextTime() {
        CART.says(OPEN, Told.problem(409, """
                {"type": "/problems/cart-changed", "detail": "It is more.", "totals": {
                  "subtotal": {"amount": 4998, "currency": "USD"}, "discount": {"amount": 0, "currency": "USD"},
                  "shipping": {"amount": 0, "currency": "USD"}, "tax": {"amount": 362, "currency": "USD"},
                  "total": {"amount": 5360, "currency": "USD"}, "includedTax": {"amount": 0, "currency": "USD"}}}"""));
        Document page = Jsoup.parse(body(post("/checkout", FORM), 409));
        assertThat(page.select("aside").text()).contains("Tax $3.62", "$53.60");
        assertThat(page.select("input[name=expectedAmount]").val()).isEqualTo("5360");
    }

    @Test
    void heldCheckoutIsLookedOverAndBought() {
        CART.says(READ, Told.json(Says.checkout("c1", "held", NOT_PAID, "")));
        Document page = Jsoup.parse(body(get("/checkout/c1"), 200));
        assertThat(page.select("aside").text())
                .contains("A tenth off TENTH", "−$5.00", "Shipping $5.99", "Tax $3.71", "$54.68");
        assertThat(page.select("form[action=/checkout/c1/complete] button").text())
                .isEqualTo("Buy and pay $54.68");
        CART.says(
                COMPLETE, Told.json(Says.checkout("c1", "paying", PENDING, "")).status(202));
        leads(post("/checkout/c1/complete", ""), "/sandbox/payments/p1");
        CART.says(COMPLETE, Told.json(Says.order("o1")));
        leads(post("/checkout/c1/complete", ""), "/orders/o1");
    }

    @Test
    void declinedPaymentIsSaidAndCanBeTriedAgain() {
        CART.says(
                READ,
                Told.json(Says.checkout("c1", "held", "{\"provider\": \"sandbox\", \"status\": \"declined\"}", "")));
        CART.says(COMPLETE, Told.problem(409, "{\"type\": \"/problems/payment-declined\"}"));
        for (String html :
                new String[] {body(get("/checkout/c1"), 200), body(post("/checkout/c1/complete", ""), 409)}) {
            Document page = Jsoup.parse(html);
            assertThat(page.select("[role=alert]").text()).contains("declined", "Nothing was charged");
            assertThat(page.select("form[action=/checkout/c1/complete]")).hasSize(1);
        }
    }

    @Test
    void pendingPaymentIsLookedAtAgainByItself() {
        CART.says(READ, Told.json(Says.checkout("c1", "paying", PENDING, "")));
        get("/checkout/c1").exchange().expectStatus().isOk().expectHeader().exists("Refresh");
        assertThat(body(get("/checkout/c1"), 200)).contains("Waiting for your payment", "/sandbox/payments/p1");
    }

    @Test
    void completedCheckoutLeadsToItsOrder() {
        CART.says(READ, Told.json(Says.checkout("c1", "completed", NOT_PAID, ", \"orderId\": \"o1\"")));
        leads(get("/checkout/c1"), "/orders/o1");
    }

    @Test
    void expiredAndReleasedCheckoutsSayWhatNow() {
        CART.says(READ, Told.json(Says.checkout("c1", "expired", NOT_PAID, "")));
        CART.says(COMPLETE, Told.problem(409, "{\"type\": \"/problems/hold-expired\"}"));
        assertThat(body(post("/checkout/c1/complete", ""), 409)).contains("Time has run out", "/checkout?from=c1");
        CART.says(READ, Told.json(Says.checkout("c1", "released", NOT_PAID, "")));
        assertThat(body(get("/checkout/c1"), 200)).contains("was cancelled");
        CART.says("DELETE /api/v1/checkouts/c1", Told.json("").status(204));
        leads(post("/checkout/c1/release", ""), "/cart");
    }

    @Test
    void standInProviderGivesItsAnswerAndLeadsBack() {
        String payment = "GET /api/v1/sandbox/payments/p1";
        CART.says(payment, Told.json("""
                {"id": "p1", "amount": {"amount": 5468, "currency": "USD"}, "status": "pending",
                 "returnUrl": "/checkout/c1"}"""));
        Document page = Jsoup.parse(body(get("/sandbox/payments/p1"), 200));
        assertThat(page.select("button[name=outcome]").eachAttr("value"))
                .containsExactly("succeed", "decline", "delay", "succeed-twice");
        String decide = "POST /api/v1/sandbox/payments/p1";
        CART.says(decide, Told.json("{\"id\": \"p1\", \"status\": \"declined\", \"returnUrl\": \"/checkout/c1\"}"));
        leads(post("/sandbox/payments/p1", "outcome=decline"), "/checkout/c1");
        assertThat(CART.asked(decide))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"outcome\":\"decline\"}"));
        CART.says(decide, Told.json("{\"id\": \"p1\", \"status\": \"x\", \"returnUrl\": \"https://evil.example\"}"));
        leads(post("/sandbox/payments/p1", "outcome=decline"), "/cart");
    }

    @Test
    void receiptIsShownToWhoHasTheKeyOrTheCart() {
        CART.says("GET /api/v1/orders/o1", Told.json(Says.order("o1")));
        Document page = Jsoup.parse(body(web.get().uri("/orders/o1?key=a_b-c"), 200));
        assertThat(CART.asked("GET /api/v1/orders/o1"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.uri()).endsWith("?key=a_b-c"));
        assertThat(page.text()).contains("1042", "ann@example.com", "$54.68", "Paid");
        CART.says("GET /api/v1/orders/o2", Told.problem(404, "{\"type\": \"/problems/not-found\"}"));
        body(get("/orders/o2"), 404);
    }

    @Test
    void withoutCartServiceTheShopperIsAskedToComeBack() {
        CART.breaks("/api/v1", Fault.FAILS);
        body(get("/checkout/c1"), 503);
        body(post("/checkout", FORM), 503);
    }

    private void leads(WebTestClient.RequestHeadersSpec<?> request, String where) {
        request.exchange().expectStatus().isSeeOther().expectHeader().valueEquals(HttpHeaders.LOCATION, where);
    }

    private WebTestClient.RequestHeadersSpec<?> get(String path) {
        return web.get().uri(path).header(HttpHeaders.COOKIE, "cart=t");
    }

    private WebTestClient.RequestHeadersSpec<?> post(String path, String form) {
        return web.post()
                .uri(path)
                .header(HttpHeaders.COOKIE, "cart=t")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form);
    }
}
