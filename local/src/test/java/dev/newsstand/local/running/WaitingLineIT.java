package dev.newsstand.local.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.local.api.Answer;
import dev.newsstand.local.api.Call;
import dev.newsstand.local.identity.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Story: two readers wait for what is sold out; one unit comes back, and the first who confirmed hears of it. */
class WaitingLineIT {

    private static final Path MAIL = Path.of("target", "site", "mail");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("/stock-alerts/([A-Za-z0-9_-]{43})");

    private final String sku = "lamp-" + UUID.randomUUID();
    private final String early = "early-" + sku + "@example.org";
    private final String late = "late-" + sku + "@example.org";

    @Test
    void firstConfirmedIsFirstTold() {
        productIsSoldOut();
        signUp(early);
        signUp(late);
        String tokenOfLate = token(mail(late, "Please confirm"));
        String tokenOfEarly = token(mail(early, "Please confirm"));
        lookingChangesNothing(tokenOfEarly);
        confirm(tokenOfEarly, 1);
        confirm(tokenOfLate, 2);
        oneUnitComesBack();
        String told = mail(early, "Back in stock");
        assertThat(told).contains("/products/" + sku);
        assertThat(alert(tokenOfEarly)).contains("\"status\":\"notified\"");
        assertThat(alert(tokenOfLate)).contains("\"status\":\"waiting\"", "\"position\":1");
        assertThat(mailsTo(late)).hasSize(1);
        leave(tokenOfLate);
    }

    private void productIsSoldOut() {
        put("products/" + sku, """
                {"title": "Lamp of the line", "description": "One of few.", "variants": [
                  {"sku": "%s", "title": "Brass", "price": {"amount": 4900, "currency": "USD"}, "onHand": 0}]}""".formatted(sku));
    }

    private void signUp(String email) {
        Answer answer = send(Call.of("POST", "/api/v1/stock-alerts")
                .body(
                        "application/json",
                        "{\"sku\": \"%s\", \"email\": \"%s\"}"
                                .formatted(sku, email)
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    }

    private void lookingChangesNothing(String token) {
        assertThat(alert(token)).contains("\"status\":\"pending\"", "\"position\":null");
        assertThat(alert(token)).contains("\"status\":\"pending\"");
    }

    private void confirm(String token, int position) {
        Answer answer = send(Call.of("POST", "/api/v1/stock-alerts/" + token + "/confirm"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("position").asInt()).isEqualTo(position);
    }

    private void oneUnitComesBack() {
        put("stock/" + sku, "{\"onHand\": 1}");
    }

    private void leave(String token) {
        assertThat(send(Call.of("DELETE", "/api/v1/stock-alerts/" + token)).status())
                .isEqualTo(204);
        assertThat(alert(token)).contains("\"status\":\"left\"");
    }

    private static String alert(String token) {
        return send(Call.get("/api/v1/stock-alerts/" + token)).text();
    }

    private static void put(String what, String json) {
        Answer answer = send(Call.of("PUT", "/api/v1/merchant/" + what)
                .as(Role.MERCHANT)
                .body("application/json", json.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.isSuccess()).as(answer.text()).isTrue();
    }

    private static Answer send(Call call) {
        return RunningSite.client().send(call);
    }

    private static String mail(String email, String subject) {
        return await("mail to " + email)
                .atMost(SOON)
                .until(
                        () -> mailsTo(email).stream()
                                .filter(mail -> mail.contains("Subject: " + subject))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static List<String> mailsTo(String email) {
        try (Stream<Path> files = Files.list(MAIL)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(WaitingLineIT::read)
                    .filter(mail -> mail.contains("To: " + email))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String token(String mail) {
        var link = TOKEN.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(1);
    }
}
