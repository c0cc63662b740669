package dev.newsstand.local.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.local.api.Call;
import dev.newsstand.local.identity.Role;
import dev.newsstand.local.running.RunningSite;
import java.nio.charset.StandardCharsets;

/** The merchant, who works by the API. */
final class Merchant {

    private Merchant() {}

    static void lists(String handle, String title, long cents, long onHand) {
        put("products/" + handle, """
                {"title": "%s", "description": "One of few.", "variants": [
                  {"sku": "%s", "title": "%s", "price": {"amount": %d, "currency": "USD"}, "onHand": %d}]}""".formatted(title, handle, title, cents, onHand));
    }

    static void restocks(String sku, long onHand) {
        put("stock/" + sku, "{\"onHand\": " + onHand + "}");
    }

    static void offers(String code, String title, int percent) {
        put(
                "discount-codes/" + code,
                "{\"title\": \"%s\", \"kind\": \"percentage\", \"value\": %d, \"usageLimit\": 1}"
                        .formatted(title, percent));
    }

    private static void put(String what, String json) {
        var answer = RunningSite.client()
                .send(Call.of("PUT", "/api/v1/merchant/" + what)
                        .as(Role.MERCHANT)
                        .body("application/json", json.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }
}
