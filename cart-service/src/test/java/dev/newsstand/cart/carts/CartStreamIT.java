package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.cart.RunningShop;
import dev.newsstand.cart.ServiceInstance;
import dev.newsstand.support.test.HardSize;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestPropertySource(properties = "newsstand.carts.recheck-interval=300ms")
class CartStreamIT extends RunningShop {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private String sku;
    private String token;

    @BeforeEach
    void aCartWithOneThing() {
        sku = sku(100, 50);
        token = cartWith("[" + item(sku, 1) + "]");
    }

    @Test
    void cartIsSentAtOnceAndAfterEachChange() {
        StepVerifier.create(stream(null))
                .assertNext(event -> isTheCart(event, 1))
                .then(() -> added(2))
                .assertNext(event -> isTheCart(event, 3))
                .then(() -> calls().undo(token, null).expectStatus().isOk())
                .assertNext(event -> isTheCart(event, 1))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void changeOfPriceIsSentUnderTheSameVersion() {
        StepVerifier.create(stream(null))
                .expectNextCount(1)
                .then(() -> price(300))
                .assertNext(event -> {
                    isTheCart(event, 1);
                    assertThat(event.id()).isEqualTo("1");
                    assertThat(total(event)).isEqualTo(300);
                })
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void streamThatWasCutGoesOnWithTodaysCart() {
        added(2);
        added(3);
        StepVerifier.create(stream("1"))
                .assertNext(event -> {
                    isTheCart(event, 6);
                    assertThat(event.id()).isEqualTo("3");
                })
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void streamThatWasCutHearsOfAPriceThatChangedUnderTheSameVersion() {
        StepVerifier.create(stream(null)).expectNextCount(1).thenCancel().verify(PATIENCE);
        price(300);
        StepVerifier.create(stream("1"))
                .assertNext(event -> {
                    isTheCart(event, 1);
                    assertThat(total(event)).isEqualTo(300);
                })
                .thenCancel()
                .verify(PATIENCE);
    }

    /** Rates of tax and shipping change without a trace in the database, by a restart alone. */
    @Test
    void serviceThatWasRestartedSendsTheCartWhateverWasSeenBefore() {
        shopWasAsItIsForAMinute();
        try (ServiceInstance restarted = anotherInstance()) {
            StepVerifier.create(everything(restarted.port(), "1"))
                    .assertNext(event -> isTheCart(event, 1))
                    .thenCancel()
                    .verify(PATIENCE);
        }
    }

    @Test
    void whoHasTheCartHearsOfTheNextChange() {
        shopWasAsItIsForAMinute();
        StepVerifier.create(everything(port(), "1"))
                .assertNext(event -> assertThat(event.comment()).isNotNull())
                .then(() -> added(2))
                .thenConsumeWhile(event -> event.data() == null)
                .assertNext(event -> assertThat(event.id()).isEqualTo("2"))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void streamEndsWithItsCart() {
        StepVerifier.create(stream(null))
                .expectNextCount(1)
                .then(() -> execute("update cart set expires_at = now() where id = (select cart_id from cart_line"
                        + " where sku = '" + sku + "')"))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void streamThatWasCutForAWhileCatchesUpToAFreshGet() throws IOException {
        try (TelephoneLine line = new TelephoneLine(port())) {
            List<ServerSentEvent<String>> heard = new CopyOnWriteArrayList<>();
            StepVerifier.create(through(line.port(), null).doOnNext(heard::add))
                    .assertNext(event -> isTheCart(event, 1))
                    .then(line::cut)
                    .thenConsumeWhile(event -> true)
                    .verifyError();
            added(2);
            await().pollDelay(HardSize.of(Duration.ofSeconds(30)))
                    .timeout(Duration.ofMinutes(1))
                    .until(() -> true);
            StepVerifier.create(through(line.port(), heard.getLast().id())).verifyError();
            stock(sku, 9).expectStatus().isOk();
            added(3);
            line.mend();
            StepVerifier.create(through(line.port(), heard.getLast().id()))
                    .assertNext(event -> isTheCart(event, 6))
                    .then(() -> added(1))
                    .thenConsumeWhile(event -> !"4".equals(event.id()))
                    .assertNext(event -> isTheCart(event, 7))
                    .thenCancel()
                    .verify(PATIENCE);
        }
    }

    @Test
    void headersAloneDoNotWaitForTheStreamToEnd() {
        client.head()
                .uri("/api/v1/cart/stream")
                .header("Cart-Token", token)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM);
    }

    @Test
    void thereIsNothingToFollowWithoutACart() {
        client.get().uri("/api/v1/cart/stream").exchange().expectStatus().isNoContent();
        client.get()
                .uri("/api/v1/cart/stream")
                .header("Cart-Token", "wrong")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    /** A cart that came after everything that it shows, so that its version says all of it. */
    private void shopWasAsItIsForAMinute() {
        execute("update variant set updated_at = updated_at - interval '1 minute' where sku = '" + sku + "'");
        execute("update product set updated_at = updated_at - interval '1 minute'");
        execute("update stock set updated_at = updated_at - interval '1 minute' where sku = '" + sku + "'");
        token = cartWith("[" + item(sku, 1) + "]");
    }

    private void price(long amount) {
        put(sku.toLowerCase(Locale.ROOT), """
                {"title": "Enamel mug", "variants": [
                  {"sku": "%s", "title": "Blue", "price": {"amount": %d, "currency": "USD"}}]}""".formatted(sku, amount))
                .expectStatus()
                .isOk();
    }

    private void added(int units) {
        add(token, "[" + item(sku, units) + "]").expectStatus().isOk();
    }

    private Flux<ServerSentEvent<String>> stream(String last) {
        return through(port(), last);
    }

    /** The events that carry something. */
    private Flux<ServerSentEvent<String>> through(int port, String last) {
        return everything(port, last).filter(event -> event.data() != null);
    }

    private Flux<ServerSentEvent<String>> everything(int port, String last) {
        return WebClient.create("http://localhost:" + port)
                .get()
                .uri("/api/v1/cart/stream")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .headers(headers -> {
                    headers.set("Cart-Token", token);
                    if (last != null) {
                        headers.set("Last-Event-ID", last);
                    }
                })
                .retrieve()
                .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .publishOn(Schedulers.boundedElastic());
    }

    private void isTheCart(ServerSentEvent<String> event, int items) {
        JsonNode cart = json(event);
        assertThat(event.event()).isEqualTo("cart");
        assertThat(cart.get("itemCount").asInt()).isEqualTo(items);
        byte[] fresh = cart(token).expectBody().returnResult().getResponseBody();
        assertThat(cart).isEqualTo(JsonMapper.shared().readTree(fresh));
    }

    private static int total(ServerSentEvent<String> event) {
        return json(event).at("/totals/total/amount").asInt();
    }

    private static JsonNode json(ServerSentEvent<String> event) {
        return JsonMapper.shared().readTree(event.data());
    }
}
