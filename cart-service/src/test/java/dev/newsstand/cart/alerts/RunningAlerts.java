package dev.newsstand.cart.alerts;

import dev.newsstand.cart.StoppedHousekeeping;
import dev.newsstand.cart.checkouts.CheckoutStory;
import dev.newsstand.support.work.Repeated;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The shop with its mails waiting in the queue, where tests read them; rounds of work are run by hand. */
abstract class RunningAlerts extends CheckoutStory {

    private static final Pattern TOKEN = Pattern.compile("/stock-alerts/([A-Za-z0-9_-]{43})");

    @Autowired
    private HandleRequests requests;

    @Autowired
    private TellWaiting waiting;

    @Autowired
    private Repeated restockTelling;

    @Autowired
    private Repeated alertRequestHandling;

    /** The first round comes with the service's start, however long the pause is, and may still be under way. */
    @BeforeEach
    void stopRounds() throws InterruptedException {
        StoppedHousekeeping.stop(List.of(restockTelling, alertRequestHandling));
    }

    protected WebTestClient.ResponseSpec signUp(String sku, String email) {
        return client.post()
                .uri("/api/v1/stock-alerts")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"sku\": \"%s\", \"email\": \"%s\"}".formatted(sku, email))
                .exchange();
    }

    protected WebTestClient.ResponseSpec confirm(String token) {
        return client.post().uri("/api/v1/stock-alerts/{token}/confirm", token).exchange();
    }

    protected WebTestClient.ResponseSpec alert(String token) {
        return client.get().uri("/api/v1/stock-alerts/{token}", token).exchange();
    }

    protected WebTestClient.ResponseSpec leave(String token) {
        return client.delete().uri("/api/v1/stock-alerts/{token}", token).exchange();
    }

    /** Signs up and answers the token of the mail that came. */
    protected String pending(String sku, String email) {
        signUp(sku, email).expectStatus().isAccepted();
        handle();
        return token(email);
    }

    protected String inLine(String sku, String email) {
        String token = pending(sku, email);
        confirm(token).expectStatus().isOk();
        return token;
    }

    protected void handle() {
        requests.handle().block();
    }

    protected void tell() {
        waiting.tell().block();
    }

    /** The link in the newest mail to that address. */
    protected static String token(String email) {
        Matcher link = TOKEN.matcher(String.valueOf(
                query("select text from mail where recipient = '" + email + "' order by queued_at desc limit 1")));
        return link.find() ? link.group(1) : "";
    }

    protected static Object mails(String email) {
        return query("select count(*) from mail where recipient = '" + email + "'");
    }

    /** Who was told of that SKU, in order, by the part before the @. */
    protected static Object told(String sku) {
        return query(
                "select string_agg(split_part(a.email, '@', 1), ',' order by m.queued_at, split_part(a.email, '@', 1))"
                        + " from restock_notice n join restock r on r.id = n.restock_id join stock_alert a on a.id = n.alert_id"
                        + " join mail m on m.key = 'restock:' || r.id || ':' || a.id where r.sku = '" + sku + "'");
    }

    protected static String someone() {
        return "reader-" + UUID.randomUUID() + "@example.org";
    }
}
