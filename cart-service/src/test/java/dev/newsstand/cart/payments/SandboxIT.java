package dev.newsstand.cart.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.cart.checkouts.CheckoutStory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Checkouts that are paid for with a provider that redirects. */
class SandboxIT extends CheckoutStory {

    @Autowired
    private CallbackSignature signature;

    @Test
    void successIsKnownBeforeTheShopperIsBack() {
        Trip trip = trip();
        client.get()
                .uri("/api/v1/sandbox/payments/" + trip.payment)
                .exchange()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("pending")
                .jsonPath("$.amount.amount")
                .isEqualTo(100)
                .jsonPath("$.returnUrl")
                .isEqualTo("/checkout/" + trip.checkout);
        choose(trip.payment, Choice.SUCCEED).expectStatus().isOk();
        checkout(trip.token, trip.checkout)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("completed")
                .jsonPath("$.payment.status")
                .isEqualTo("captured")
                .jsonPath("$.orderId")
                .isEqualTo(trip.checkout);
        complete(trip.token, trip.checkout)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("paid");
        isOneOrder(trip);
    }

    @Test
    void doubledCallbackMakesOneOrder() {
        Trip trip = trip();
        choose(trip.payment, Choice.SUCCEED_TWICE).expectStatus().isOk();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> number("select callbacks from sandbox_payment where id = '" + trip.payment + "'") == 0);
        isOneOrder(trip);
    }

    @Test
    void declinedPaymentLeavesTheCheckoutHeldAndAnotherOneMayFollow() {
        Trip trip = trip();
        choose(trip.payment, Choice.DECLINE).expectStatus().isOk();
        checkout(trip.token, trip.checkout)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("held")
                .jsonPath("$.payment.status")
                .isEqualTo("declined");
        assertThat(levels(trip.sku)).isEqualTo("3 1 2");
        String second = paying(trip.token, trip.checkout);
        assertThat(second).isNotEqualTo(trip.payment);
        choose(second, Choice.SUCCEED).expectStatus().isOk();
        isOneOrder(trip);
    }

    @Test
    void delayedPaymentIsTakenUpWhenItComes() {
        Trip trip = trip();
        choose(trip.payment, Choice.DELAY).expectBody().jsonPath("$.status").isEqualTo("processing");
        complete(trip.token, trip.checkout).expectStatus().isAccepted();
        execute("update sandbox_payment set callback_due = now() where id = '" + trip.payment + "'");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> complete(trip.token, trip.checkout).expectStatus().isOk());
        isOneOrder(trip);
    }

    @Test
    void whatIsBeingPaidForDoesNotExpire() {
        Trip trip = trip();
        assertThat(query("select max(expires_at) = 'infinity' from stock_hold where sku = '" + trip.sku + "'"))
                .isEqualTo(true);
        execute("update checkout set expires_at = now() - interval '1 hour' where id = '" + trip.checkout + "'");
        isNow("paying", trip.token, trip.checkout);
        choose(trip.payment, Choice.SUCCEED).expectStatus().isOk();
        isOneOrder(trip);
    }

    @Test
    void paymentThatNobodyFinishesIsCalledOffAfterItsTime() {
        Trip trip = trip();
        execute("update payment set deadline = now() - interval '1 second', checked_at = now() - interval '1 minute'"
                + " where id = '" + trip.payment + "'");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> isNow("expired", trip.token, trip.checkout));
        choose(trip.payment, Choice.SUCCEED).expectBody().jsonPath("$.status").isEqualTo("cancelled");
        assertThat(levels(trip.sku)).isEqualTo("3 0 3");
    }

    @Test
    void checkoutThatIsGivenUpCallsItsPaymentOff() {
        Trip trip = trip();
        release(trip.token, trip.checkout).expectStatus().isNoContent();
        choose(trip.payment, Choice.SUCCEED).expectBody().jsonPath("$.status").isEqualTo("cancelled");
        assertThat(levels(trip.sku)).isEqualTo("3 0 3");
        Trip other = trip();
        String second = opened(other.token, 100, "manual");
        complete(other.token, second).expectStatus().isOk();
        isNow("expired", other.token, other.checkout);
    }

    @Test
    void moneyThatComesAfterTheEndGoesBack() {
        Trip trip = trip();
        release(trip.token, trip.checkout).expectStatus().isNoContent();
        for (int time = 0; time < 2; time++) {
            captured(trip);
            assertThat(number("select count(*) from refund where payment_id = '" + trip.payment + "'"))
                    .isEqualTo(1);
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> checkout(trip.token, trip.checkout)
                        .expectBody()
                        .jsonPath("$.payment.status")
                        .isEqualTo("refunded")
                        .jsonPath("$.orderId")
                        .isEmpty());
        assertThat(query("select state from sandbox_payment where id = '" + trip.payment + "'"))
                .isEqualTo("refunded");
        assertThat(number("select count(*) from mail where key = 'refund:" + trip.payment + "'"))
                .isEqualTo(1);
        List<String> done = read(
                merchantCall("GET", "/api/v1/merchant/refunds").expectStatus().isOk(),
                "$.items[?(@.paymentId == '" + trip.payment + "' && @.checkoutId == '" + trip.checkout + "')].status");
        assertThat(done).containsExactly("done");
        assertThat(levels(trip.sku)).isEqualTo("3 0 3");
    }

    @Test
    void refundThatAProviderCannotGiveStaysDueAndIsSeen() {
        Trip trip = trip();
        release(trip.token, trip.checkout).expectStatus().isNoContent();
        execute("update payment set provider = 'bankrupt' where id = '" + trip.payment + "'");
        captured(trip);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> number("select count(*) from refund where asked_at > '-infinity' and payment_id = '"
                                + trip.payment + "'")
                        == 1);
        List<String> due = read(
                merchantCall("GET", "/api/v1/merchant/refunds"),
                "$.items[?(@.paymentId == '" + trip.payment + "')].status");
        assertThat(due).containsExactly("due");
        execute("update payment set provider = 'sandbox' where id = '" + trip.payment + "'");
        execute("update refund set asked_at = now() - interval '1 minute'");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> checkout(trip.token, trip.checkout)
                        .expectBody()
                        .jsonPath("$.payment.status")
                        .isEqualTo("refunded"));
    }

    @Test
    void callbackThatIsNotSignedChangesNothing() {
        Trip trip = trip();
        byte[] body =
                ("{\"payment\": \"" + trip.payment + "\", \"status\": \"captured\"}").getBytes(StandardCharsets.UTF_8);
        callback(body, "t=1,v1=00").expectStatus().isUnauthorized();
        callback(body, signature.of(body, Instant.now().minusSeconds(3_600)))
                .expectStatus()
                .isUnauthorized();
        callback(body, signature.of("{}".getBytes(StandardCharsets.UTF_8), Instant.now()))
                .expectStatus()
                .isUnauthorized();
        isNow("paying", trip.token, trip.checkout);
        callback(body, signature.of(body, Instant.now())).expectStatus().isNoContent();
        callback(body, signature.of(body, Instant.now())).expectStatus().isNoContent();
        isOneOrder(trip);
    }

    /** The provider says, whatever it was told before, that the money is there. */
    private void captured(Trip trip) {
        byte[] body =
                ("{\"payment\": \"" + trip.payment + "\", \"status\": \"captured\"}").getBytes(StandardCharsets.UTF_8);
        callback(body, signature.of(body, Instant.now())).expectStatus().isNoContent();
    }

    private WebTestClient.ResponseSpec callback(byte[] body, String signed) {
        return client.post()
                .uri("/internal/payments/sandbox")
                .contentType(MediaType.APPLICATION_JSON)
                .header(CallbackSignature.HEADER, signed)
                .bodyValue(body)
                .exchange();
    }

    private record Trip(String sku, String token, String checkout, String payment) {}

    private Trip trip() {
        String sku = sku(100, 3);
        String token = cartWith("[" + item(sku, 1) + "]");
        String checkout = opened(token, 100, "sandbox");
        return new Trip(sku, token, checkout, paying(token, checkout));
    }

    private static void isOneOrder(Trip trip) {
        UUID checkout = UUID.fromString(trip.checkout);
        assertThat(number("select count(*) from orders where id = '" + checkout + "'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from payment where state = 'captured' and checkout_id = '" + checkout + "'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from mail where key = 'order:" + checkout + "'"))
                .isEqualTo(1);
        assertThat(levels(trip.sku)).isEqualTo("2 0 2");
    }
}
