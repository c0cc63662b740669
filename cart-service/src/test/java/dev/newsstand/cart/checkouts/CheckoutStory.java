package dev.newsstand.cart.checkouts;

import com.jayway.jsonpath.JsonPath;
import dev.newsstand.cart.RunningShop;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What shoppers do between a cart and an order, as calls. */
public abstract class CheckoutStory extends RunningShop {

    /** What the sandbox can be told. */
    protected enum Choice {
        SUCCEED("succeed"),
        DECLINE("decline"),
        DELAY("delay"),
        SUCCEED_TWICE("succeed-twice");

        private final String word;

        Choice(String word) {
            this.word = word;
        }
    }

    protected WebTestClient.ResponseSpec open(String token, long total, String payment) {
        return post(token, "/api/v1/checkouts", """
                {"email": "ada@example.org", "payment": "%s", "expectedTotal": {"amount": %d, "currency": "USD"},
                 "shippingAddress": {"name": "Ada Quill", "line1": "1 Harbour Road", "city": "Skarholm",
                                     "postalCode": "12345", "country": "us"}}""".formatted(payment, total));
    }

    /** The id of a checkout that is held. */
    protected String opened(String token, long total, String payment) {
        return read(open(token, total, payment).expectStatus().isCreated(), "$.id");
    }

    protected WebTestClient.ResponseSpec complete(String token, String checkout) {
        return post(token, "/api/v1/checkouts/" + checkout + "/complete", "");
    }

    protected WebTestClient.ResponseSpec checkout(String token, String checkout) {
        return client.get()
                .uri("/api/v1/checkouts/" + checkout)
                .header("Cart-Token", token)
                .exchange();
    }

    protected void isNow(String status, String token, String checkout) {
        checkout(token, checkout).expectBody().jsonPath("$.status").isEqualTo(status);
    }

    protected WebTestClient.ResponseSpec release(String token, String checkout) {
        return client.delete()
                .uri("/api/v1/checkouts/" + checkout)
                .header("Cart-Token", token)
                .exchange();
    }

    /** Begins a payment with the sandbox; the id of it. */
    protected String paying(String token, String checkout) {
        String redirect = read(complete(token, checkout).expectStatus().isAccepted(), "$.payment.redirectUrl");
        return redirect.substring(redirect.lastIndexOf('/') + 1);
    }

    protected WebTestClient.ResponseSpec choose(String payment, Choice choice) {
        return post(null, "/api/v1/sandbox/payments/" + payment, "{\"outcome\": \"" + choice.word + "\"}");
    }

    protected WebTestClient.ResponseSpec post(String token, String path, String body) {
        WebTestClient.RequestBodySpec request = client.post().uri(path).contentType(MediaType.APPLICATION_JSON);
        if (token != null) {
            request.header("Cart-Token", token);
        }
        return request.bodyValue(body).exchange();
    }

    protected static <T> T read(WebTestClient.ResponseSpec answer, String path) {
        byte[] body = answer.expectBody().returnResult().getResponseBody();
        return JsonPath.read(new String(body, StandardCharsets.UTF_8), path);
    }

    protected static long number(String sql) {
        return ((Number) query(sql)).longValue();
    }

    /** Lets the hold of that checkout run out. */
    protected static void runOut(String checkout) {
        String past = "clock_timestamp() - interval '1 second'";
        String cart = "(select cart_id from checkout where id = '" + UUID.fromString(checkout) + "')";
        execute("update stock_hold set expires_at = " + past + " where cart_id = " + cart);
        execute("update stock_unit set expires_at = " + past + " where cart_id = " + cart);
        execute("update checkout set expires_at = " + past + " where id = '" + UUID.fromString(checkout) + "'");
    }

    /** Units of a SKU: on hand, held (expired holds included), free to anybody. */
    protected static String levels(String sku) {
        return (String) query("select s.on_hand || ' ' || s.held || ' ' || (l.on_hand - l.held)"
                + " from stock s join stock_level l using (sku) where sku = '" + sku + "'");
    }
}
