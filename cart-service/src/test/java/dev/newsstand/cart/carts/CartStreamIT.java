package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.RunningShop;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestPropertySource(properties = "newsstand.carts.recheck-interval=300ms")
class CartStreamIT extends RunningShop {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void cartIsSentAtOnceAndAfterEachChange() {
        String sku = sku(100, 50);
        String token = cartWith("[" + item(sku, 1) + "]");
        StepVerifier.create(stream(token, null))
                .assertNext(event -> isTheCart(event, token, 1))
                .then(() -> add(token, "[" + item(sku, 2) + "]").expectStatus().isOk())
                .assertNext(event -> isTheCart(event, token, 3))
                .then(() -> calls().undo(token, null).expectStatus().isOk())
                .assertNext(event -> isTheCart(event, token, 1))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void changeOfPriceIsSentUnderTheSameVersion() {
        String sku = sku(100, 50);
        String token = cartWith("[" + item(sku, 1) + "]");
        StepVerifier.create(stream(token, null))
                .expectNextCount(1)
                .then(() -> put(sku.toLowerCase(Locale.ROOT), """
                        {"title": "Enamel mug", "variants": [
                          {"sku": "%s", "title": "Blue", "price": {"amount": 300, "currency": "USD"}}]}""".formatted(sku))
                        .expectStatus()
                        .isOk())
                .assertNext(event -> {
                    isTheCart(event, token, 1);
                    assertThat(event.id()).isEqualTo("1");
                    assertThat(json(event).at("/totals/total/amount").asInt()).isEqualTo(300);
                })
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void streamThatWasCutGoesOnWithTodaysCart() {
        String sku = sku(100, 50);
        String token = cartWith("[" + item(sku, 1) + "]");
        add(token, "[" + item(sku, 2) + "]").expectStatus().isOk();
        add(token, "[" + item(sku, 3) + "]").expectStatus().isOk();
        StepVerifier.create(stream(token, "1"))
                .assertNext(event -> {
                    isTheCart(event, token, 6);
                    assertThat(event.id()).isEqualTo("3");
                })
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void whoHasTheCartHearsOfTheNextChange() {
        String sku = sku(100, 50);
        execute("update variant set updated_at = updated_at - interval '1 minute' where sku = '" + sku + "'");
        execute("update product set updated_at = updated_at - interval '1 minute'");
        execute("update stock set updated_at = updated_at - interval '1 minute' where sku = '" + sku + "'");
        String token = cartWith("[" + item(sku, 1) + "]");
        StepVerifier.create(everything(token, "1"))
                .assertNext(event -> assertThat(event.comment()).isNotNull())
                .then(() -> add(token, "[" + item(sku, 2) + "]").expectStatus().isOk())
                .thenConsumeWhile(event -> event.data() == null)
                .assertNext(event -> assertThat(event.id()).isEqualTo("2"))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void streamEndsWithItsCart() {
        String sku = sku(100, 50);
        String token = cartWith("[" + item(sku, 1) + "]");
        StepVerifier.create(stream(token, null))
                .expectNextCount(1)
                .then(() -> execute("update cart set expires_at = now() where id = (select cart_id from cart_line"
                        + " where sku = '" + sku + "')"))
                .expectComplete()
                .verify(PATIENCE);
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

    /** The events of the stream that carry something. */
    private Flux<ServerSentEvent<String>> stream(String token, String last) {
        return everything(token, last).filter(event -> event.data() != null);
    }

    private Flux<ServerSentEvent<String>> everything(String token, String last) {
        return client.get()
                .uri("/api/v1/cart/stream")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .headers(headers -> {
                    headers.set("Cart-Token", token);
                    if (last != null) {
                        headers.set("Last-Event-ID", last);
                    }
                })
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .getResponseBody()
                .publishOn(Schedulers.boundedElastic());
    }

    private void isTheCart(ServerSentEvent<String> event, String token, int items) {
        JsonNode cart = json(event);
        assertThat(event.event()).isEqualTo("cart");
        assertThat(cart.get("itemCount").asInt()).isEqualTo(items);
        byte[] fresh = cart(token).expectBody().returnResult().getResponseBody();
        assertThat(cart).isEqualTo(JsonMapper.shared().readTree(fresh));
    }

    private static JsonNode json(ServerSentEvent<String> event) {
        return JsonMapper.shared().readTree(event.data());
    }
}
