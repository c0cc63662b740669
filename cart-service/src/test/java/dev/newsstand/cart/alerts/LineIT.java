package dev.newsstand.cart.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The line in the real database: invariant 9, and what confirming and leaving do to it. */
class LineIT extends RunningAlerts {

    @Autowired
    private TellWaiting waiting;

    @Test
    void orderIsThatOfConfirmationNotOfSignUp() {
        String sku = sku(900, 0);
        String first = pending(sku, "a." + someone());
        String second = pending(sku, "b." + someone());
        confirm(second)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.position")
                .isEqualTo(1);
        confirm(first).expectStatus().isOk().expectBody().jsonPath("$.position").isEqualTo(2);
        confirm(first).expectStatus().isOk().expectBody().jsonPath("$.position").isEqualTo(2);
        restock(sku, 1);
        assertThat(told(sku)).asString().startsWith("b.");
        alert(first)
                .expectBody()
                .jsonPath("$.position")
                .isEqualTo(1)
                .jsonPath("$.status")
                .isEqualTo("waiting");
        alert(second)
                .expectBody()
                .jsonPath("$.position")
                .isEmpty()
                .jsonPath("$.status")
                .isEqualTo("notified");
    }

    @Test
    void asManyAreToldAsUnitsCameAndTheRestStayInLine() {
        String sku = sku(900, 0);
        List<String> tokens = line(sku, 5);
        restock(sku, 2);
        assertThat(told(sku)).isEqualTo("r00,r01");
        restock(sku, 2);
        assertThat(told(sku)).isEqualTo("r00,r01");
        restock(sku, 3);
        assertThat(told(sku)).isEqualTo("r00,r01,r02");
        alert(tokens.get(3)).expectBody().jsonPath("$.position").isEqualTo(1);
        alert(tokens.get(4)).expectBody().jsonPath("$.position").isEqualTo(2);
    }

    @Test
    void unitThatACheckoutLetsGoIsTheFirstOnesTurn() {
        String sku = sku(900, 1);
        String buyer = cartWith("[" + item(sku, 1) + "]");
        String checkout = opened(buyer, 900, "manual");
        line(sku, 3);
        tell();
        assertThat(told(sku)).isNull();
        release(buyer, checkout).expectStatus().isNoContent();
        tell();
        assertThat(told(sku)).isEqualTo("r00");
        runOut(opened(buyer, 900, "manual"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            tell();
            assertThat(told(sku)).isEqualTo("r00,r01");
        });
        String mail =
                (String) query("select text from mail where subject like 'Back in stock%' and recipient like 'r01@"
                        + sku.toLowerCase(java.util.Locale.ROOT) + "%'");
        assertThat(mail).contains("Enamel mug", "/products/" + sku.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void whoHasNotConfirmedOrHasLeftIsNotTold() {
        String sku = sku(900, 0);
        pending(sku, "pending." + someone());
        leave(inLine(sku, "gone." + someone())).expectStatus().isNoContent();
        inLine(sku, "here@" + sku.toLowerCase(java.util.Locale.ROOT) + ".example");
        restock(sku, 9);
        assertThat(told(sku)).isEqualTo("here");
    }

    @Test
    void leavingMovesTheOthersUpAndCanBeRepeated() {
        String sku = sku(900, 0);
        List<String> tokens = line(sku, 3);
        leave(tokens.get(0)).expectStatus().isNoContent();
        leave(tokens.get(0)).expectStatus().isNoContent();
        alert(tokens.get(0))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("left");
        confirm(tokens.get(0))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("left");
        alert(tokens.get(2)).expectBody().jsonPath("$.position").isEqualTo(2);
    }

    @Test
    void tokenOfNothingAndSignUpThatNobodyConfirmedAreUnknown() {
        String sku = sku(900, 0);
        String late = pending(sku, someone());
        execute("update stock_alert set changed_at = changed_at - interval '48 hours' where sku = '" + sku + "'");
        for (String token : List.of(late, "x".repeat(43), "ü", "confirm", "x".repeat(3000))) {
            alert(token).expectStatus().isNotFound();
            confirm(token).expectStatus().isNotFound();
        }
        leave("x".repeat(43)).expectStatus().isNotFound();
    }

    @Test
    void restockOutlivesTheServiceThatTookItIn() {
        String sku = sku(900, 0);
        line(sku, 2);
        stock(sku, 1).expectStatus().isOk();
        assertThat(query("select units from restock where done_at is null and sku = '" + sku + "'"))
                .as("noted in the transaction of the stock, for whoever starts next")
                .isEqualTo(1L);
        tell();
        assertThat(told(sku)).isEqualTo("r00");
    }

    @Test
    void unitsThatAreGoneBeforeTheLineIsToldTellNobody() {
        String sku = sku(900, 0);
        line(sku, 2);
        stock(sku, 2).expectStatus().isOk();
        stock(sku, 0).expectStatus().isOk();
        tell();
        assertThat(told(sku)).isNull();
        restock(sku, 1);
        assertThat(told(sku)).isEqualTo("r00");
    }

    @Test
    void longLineIsToldInFullByInstancesThatWorkAtOnce() {
        String sku = sku(900, 0);
        execute(
                "insert into stock_alert (id, sku, email, status, place, changed_at) select gen_random_uuid(), '" + sku
                        + "', 'n' || lpad(n::text, 4, '0') || '@example.org', 'waiting', n, now() from generate_series(1, 450) n");
        execute("insert into stock_alert_order (sku, last_place) values ('" + sku + "', 450)");
        stock(sku, 250).expectStatus().isOk();
        stock(sku, 400).expectStatus().isOk();
        Flux.range(0, 4)
                .flatMap(instance -> waiting.tell())
                .then(Mono.defer(waiting::tell))
                .block();
        assertThat(query("select count(*) from stock_alert where status = 'notified' and sku = '" + sku + "'"))
                .isEqualTo(400L);
        assertThat(query("select min(place) from stock_alert where status = 'waiting' and sku = '" + sku + "'"))
                .isEqualTo(401L);
        assertThat(query("select string_agg(told::text, ',' order by id) from restock where sku = '" + sku + "'"))
                .isEqualTo("250,150");
        assertThat(query("select count(*) from mail where key like 'restock:%' and recipient like 'n____@example.org'"))
                .isEqualTo(400L);
    }

    /** Any order of joining, leaving, selling and restocking, against a line kept by hand. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void randomStoriesKeepTheOrder(long seed) {
        Random random = new Random(seed);
        String sku = sku(900, 0);
        List<String> line = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        long stock = 0;
        for (int step = 0; step < 30; step++) {
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    String name = "s%02d".formatted(step);
                    tokens.add(inLine(sku, name + "@" + sku.toLowerCase(java.util.Locale.ROOT) + ".example"));
                    line.add(name);
                }
                case 2 -> {
                    if (!line.isEmpty()) {
                        int who = random.nextInt(line.size());
                        leave(tokens.get(who)).expectStatus().isNoContent();
                        line.remove(who);
                        tokens.remove(who);
                    }
                }
                default -> {
                    long level = random.nextInt(5);
                    restock(sku, level);
                    long came = Math.max(0, level - stock);
                    stock = level;
                    for (; came > 0 && !line.isEmpty(); came--) {
                        told.add(line.removeFirst());
                        tokens.removeFirst();
                    }
                }
            }
        }
        restock(sku, 0);
        assertThat(told(sku)).isEqualTo(told.isEmpty() ? null : String.join(",", told));
    }

    private void restock(String sku, long level) {
        stock(sku, level).expectStatus().isOk();
        tell();
    }

    private List<String> line(String sku, int people) {
        return java.util.stream.IntStream.range(0, people)
                .mapToObj(n -> inLine(sku, "r%02d@%s.example".formatted(n, sku.toLowerCase(java.util.Locale.ROOT))))
                .collect(Collectors.toList());
    }
}
