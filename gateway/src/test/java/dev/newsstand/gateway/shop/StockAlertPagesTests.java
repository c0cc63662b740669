package dev.newsstand.gateway.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.Fault;
import dev.newsstand.gateway.stub.Says;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class StockAlertPagesTests extends RunningSite {

    private static final String ASK = "POST /api/v1/stock-alerts";
    private static final String ALERT = "/api/v1/stock-alerts/secret";

    private final String handle = "scarf-" + UUID.randomUUID();

    @Test
    void signsUpAndGoesBackToTheProduct() {
        CART.says(ASK, Told.json("{\"status\": \"accepted\"}").status(202));
        post("/stock-alerts", "product=" + handle + "&sku=SCARF&email=ada%40example.org")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, "/products/" + handle + "?asked=1#back-in-stock");
        assertThat(CART.asked(ASK))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("\"sku\":\"SCARF\"", "\"ada@example.org\""));
    }

    @Test
    void saysHowToGoOnOnThePageOfWhoAskedAlone() {
        CART.says("GET /api/v1/products/" + handle, Told.json(Says.product(handle, 0)));
        assertThat(body("/products/" + handle + "?asked=1", 200)).contains("Now look into your mail");
        assertThat(body("/products/" + handle, 200))
                .contains("Tell me when it is back")
                .doesNotContain("Now look into");
    }

    @Test
    void saysOnTheProductsPageWhatIsWrongWithTheAddress() {
        CART.says("GET /api/v1/products/" + handle, Told.json(Says.product(handle, 0)));
        CART.says(
                ASK,
                Told.problem(
                        422,
                        "{\"type\": \"/problems/validation\", \"errors\": [{\"pointer\": \"/email\", \"detail\": \"No.\"}]}"));
        assertThat(body(post("/stock-alerts", "product=" + handle + "&sku=SCARF&email=%3Cada"), 422))
                .contains(AskingHandler.NO_ADDRESS, "value=\"&lt;ada\"");
    }

    @Test
    void saysThatItCannotBeWaitedFor() {
        CART.says("GET /api/v1/products/" + handle, Told.json(Says.product(handle, 0)));
        CART.says(
                ASK, Told.problem(422, "{\"type\": \"/problems/unknown-sku\", \"errors\": [{\"pointer\": \"/sku\"}]}"));
        assertThat(body(post("/stock-alerts", "product=" + handle + "&sku=NONE&email=ada%40example.org"), 422))
                .contains(AskingHandler.NOT_SOLD);
    }

    @Test
    void showsWhereOneIsAndChangesNothingByIt() {
        CART.says("GET " + ALERT, Told.json(alert("waiting", 3)));
        WebTestClient.ResponseSpec answer =
                web.get().uri("/stock-alerts/secret").exchange();
        answer.expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer")
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "private, no-store");
        assertThat(body("/stock-alerts/secret", 200)).contains("You are number 3", "Rovers scarf, One size");
        assertThat(CART.asked("POST " + ALERT + "/confirm")).isEmpty();
    }

    @Test
    void confirmsAndLeavesByButtons() {
        CART.says("POST " + ALERT + "/confirm", Told.json(alert("waiting", 1)));
        CART.says("DELETE " + ALERT, Told.json("").status(204));
        for (String button : new String[] {"confirm", "leave"}) {
            post("/stock-alerts/secret/" + button, "")
                    .exchange()
                    .expectStatus()
                    .isSeeOther()
                    .expectHeader()
                    .valueEquals(HttpHeaders.LOCATION, "/stock-alerts/secret");
        }
        assertThat(CART.asked("DELETE " + ALERT)).hasSize(1);
    }

    @Test
    void linkThatLeadsNowhereSaysSo() {
        assertThat(body("/stock-alerts/unknown", 404)).contains("This link has had its day");
        assertThat(body(post("/stock-alerts/unknown/confirm", ""), 404)).contains("This link has had its day");
        assertThat(body(post("/stock-alerts/unknown/leave", ""), 404)).contains("This link has had its day");
    }

    @ParameterizedTest
    @EnumSource
    void saysSoWhenTheShopIsAway(Fault fault) {
        CART.breaks("/api/v1/stock-alerts", fault);
        assertThat(body("/stock-alerts/secret", 503)).contains("Back in a moment");
        assertThat(body(post("/stock-alerts/secret/confirm", ""), 503)).contains("Back in a moment");
        assertThat(body(post("/stock-alerts", "product=x&sku=A&email=ada%40example.org"), 503))
                .contains("Back in a moment");
    }

    private static String alert(String status, int position) {
        return """
                {"sku": "SCARF", "handle": "rovers-scarf", "title": "Rovers scarf", "variant": "One size",
                 "status": "%s", "position": %d, "available": 0}""".formatted(status, position);
    }

    private WebTestClient.RequestHeadersSpec<?> post(String path, String form) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form);
    }
}
