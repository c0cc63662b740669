package dev.newsstand.cart.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

/** Signing up, with what must not be learned from it. */
class SignUpIT extends RunningAlerts {

    @Test
    void answerIsTheSameByteForByteWhateverIsKnownOfTheAddress() {
        String sku = sku(900, 0);
        String waiting = someone();
        String left = someone();
        String pending = someone();
        inLine(sku, waiting);
        leave(inLine(sku, left)).expectStatus().isNoContent();
        pending(sku, pending);
        List<String> answers = new ArrayList<>();
        for (String email : List.of(someone(), waiting, left, pending, waiting.toUpperCase(java.util.Locale.ROOT))) {
            answers.add(new String(signUp(sku, email)
                    .expectStatus()
                    .isAccepted()
                    .expectBody()
                    .returnResult()
                    .getResponseBodyContent()));
        }
        assertThat(answers).containsOnly(answers.getFirst());
    }

    @Test
    void addressIsNotLookedUpBeforeTheAnswer() {
        String sku = sku(900, 0);
        String email = someone();
        try (Lock lock = lock("lock table stock_alert, mail in access exclusive mode")) {
            signUp(sku, email).expectStatus().isAccepted();
        }
        handle();
        assertThat(mails(email)).isEqualTo(1L);
    }

    @Test
    void mailLeadsToAPageThatWaitsForTheConfirmation() {
        String sku = sku(900, 0);
        String email = someone();
        String token = pending(sku, email);
        alert(token)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("pending")
                .jsonPath("$.sku")
                .isEqualTo(sku)
                .jsonPath("$.title")
                .isEqualTo("Enamel mug")
                .jsonPath("$.position")
                .isEmpty()
                .jsonPath("$.email")
                .doesNotExist();
        assertThat(query("select count(*) from stock_alert where sku = '" + sku + "' and status = 'waiting'"))
                .isEqualTo(0L);
    }

    @Test
    void tokenItselfIsStoredNowhereButInTheMailThatWaits() {
        String email = someone();
        String token = pending(sku(900, 0), email);
        assertThat(query("select count(*) from stock_alert_token where encode(hash, 'escape') like '%" + token + "%'"))
                .isEqualTo(0L);
        assertThat(query("select count(*) from stock_alert_token where hash = sha256('" + token + "'::bytea)"))
                .isEqualTo(1L);
    }

    @Test
    void signingUpOverAndOverSendsOneMail() {
        String sku = sku(900, 0);
        String email = someone();
        for (int n = 0; n < 5; n++) {
            signUp(sku, email).expectStatus().isAccepted();
            handle();
        }
        signUp(sku, email.toUpperCase(java.util.Locale.ROOT)).expectStatus().isAccepted();
        handle();
        assertThat(query("select count(*) from mail where lower(recipient) = '" + email + "'"))
                .isEqualTo(1L);
    }

    @Test
    void addressGetsTenMailsADayHoweverManyProductsAreNamed() {
        String email = someone();
        for (int n = 0; n < 13; n++) {
            signUp(sku(900, 0), email).expectStatus().isAccepted();
        }
        handle();
        assertThat(mails(email)).isEqualTo(10L);
    }

    @Test
    void whoWaitsAndAsksAgainIsToldSoAndKeepsThePlace() {
        String sku = sku(900, 0);
        String email = someone();
        inLine(sku, email);
        inLine(sku, someone());
        execute("update stock_alert_request set asked_at = asked_at - interval '11 minutes' where sku = '" + sku + "'");
        String token = pending(sku, email);
        assertThat(mails(email)).isEqualTo(2L);
        assertThat(query("select text from mail where recipient = '" + email + "' order by queued_at desc limit 1"))
                .asString()
                .contains("number 1");
        alert(token).expectBody().jsonPath("$.position").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a@example.org, b@example.org",
                "a@example.org\\r\\nBcc: b@example.org",
                "a\\u0000@example.org"
            })
    void addressThatIsNoneIsRefusedWithItsPointer(String email) {
        signUp(sku(900, 0), email)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/validation")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/email");
    }

    @Test
    void skuThatIsNotSoldIsRefusedWithItsPointer() {
        signUp("NO-SUCH", "ada@example.org")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unknown-sku")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/sku");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"sku\": 1, \"email\": \"a@example.org\"}"})
    void bodyThatIsNotTheExpectedJsonIsMalformed(String body) {
        client.post()
                .uri("/api/v1/stock-alerts")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }
}
