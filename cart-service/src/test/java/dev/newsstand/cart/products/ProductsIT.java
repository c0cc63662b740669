package dev.newsstand.cart.products;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.RunningShop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProductsIT extends RunningShop {

    private static final String MUG = """
            {"title": "Mug", "description": "For tea.", "tags": ["kitchen"], "featured": %s,
             "images": [{"url": "/api/v1/pictures/a/800.jpg", "alt": "A mug", "width": 800, "height": 600,
                         "renditions": [{"url": "/api/v1/pictures/a/400.jpg", "width": 400, "height": 300}]}],
             "variants": [
               {"sku": "%s-S", "title": "Small", "options": {"Size": "Small", "Ink": "Red"},
                "price": {"amount": 900, "currency": "USD"}, "compareAt": {"amount": 1200, "currency": "USD"},
                "onHand": 3, "quantityRule": {"min": 1, "max": 5, "multipleOf": 1}},
               {"sku": "%s-L", "title": "Large", "price": {"amount": 1500, "currency": "USD"}}]}""";

    @Test
    void newProductIsCreatedReadAndAnnounced() {
        String handle = handle();
        put(handle, mug(handle, false))
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Location", "/api/v1/products/" + handle)
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(1)
                .jsonPath("$.images[0].renditions[0].width")
                .isEqualTo(400)
                .jsonPath("$.variants[0].options")
                .value(options -> assertThat(options.toString()).isEqualTo("{Size=Small, Ink=Red}"))
                .jsonPath("$.variants[0].compareAt.amount")
                .isEqualTo(1200)
                .jsonPath("$.variants[0].available")
                .isEqualTo(3)
                .jsonPath("$.variants[1].available")
                .isEqualTo(0);
        assertThat(eventTypes(handle)).isEqualTo(1L);
        assertThat(query("select data -> 'product' -> 'variants' -> 0 ->> 'available' from event_log where subject = '"
                        + handle + "'"))
                .isEqualTo("3");
    }

    @Test
    void sameAgainChangesNothingAndTellsNobody() {
        String handle = handle();
        put(handle, mug(handle, false)).expectStatus().isCreated();
        put(handle, mug(handle, false))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(1);
        assertThat(eventTypes(handle)).isEqualTo(1L);
        put(handle, mug(handle, true))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2);
        assertThat(eventTypes(handle)).isEqualTo(2L);
    }

    @Test
    void unchangedProductIsNotSentAgainUntilItsStockChanges() {
        String handle = handle();
        put(handle, mug(handle, false)).expectStatus().isCreated();
        String etag = get(handle, null)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();
        get(handle, etag).expectStatus().isNotModified();
        stock(handle + "-S", 1).expectStatus().isOk();
        get(handle, etag)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.variants[0].available")
                .isEqualTo(1);
        get("none-" + handle, null).expectStatus().isNotFound();
    }

    @Test
    void lastUnitGoneAndFirstUnitBackAreAnnounced() {
        String handle = handle();
        put(handle, mug(handle, false)).expectStatus().isCreated();
        String told = "select string_agg(type, ',' order by id) from event_log where subject = '" + handle + "-S'";
        stock(handle + "-S", 0)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.available")
                .isEqualTo(0);
        stock(handle + "-S", 0).expectStatus().isOk();
        assertThat(query(told)).isEqualTo("newsstand.stock.depleted.v1");
        stock(handle + "-S", 7).expectStatus().isOk();
        stock(handle + "-S", 8).expectStatus().isOk();
        assertThat(query(told)).isEqualTo("newsstand.stock.depleted.v1,newsstand.stock.replenished.v1");
        stock("NO-" + handle, 1).expectStatus().isNotFound();
    }

    @Test
    void stockThatCheckoutsHoldStays() {
        String handle = handle();
        put(handle, mug(handle, false)).expectStatus().isCreated();
        execute("update stock set held = 2 where sku = '" + handle + "-S'");
        stock(handle + "-S", 1).expectStatus().isEqualTo(409);
        put(handle, mug(handle, true).replace("\"onHand\": 3", "\"onHand\": 1"))
                .expectStatus()
                .isEqualTo(409);
        get(handle, null)
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(1)
                .jsonPath("$.variants[0].available")
                .isEqualTo(1);
    }

    @Test
    void skuOfAnotherProductIsRefused() {
        String handle = handle();
        put(handle, mug(handle, false)).expectStatus().isCreated();
        put("other-" + handle, mug(handle, false))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/sku-taken")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/variants/0/sku");
    }

    @Test
    void everythingWrongWithAProductIsNamed() {
        put("bad", """
                {"title": " ", "images": [{"url": "javascript:alert(1)"}], "variants": [
                  {"sku": "A", "title": "A", "price": {"amount": -1, "currency": "US"},
                   "quantityRule": {"min": 3, "max": 4, "multipleOf": 5}}, {"sku": "A", "onHand": -1}]}""")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(pointers -> assertThat(pointers.toString().replace("\\/", "/"))
                        .contains(
                                "/title",
                                "/images/0/url",
                                "/variants/0/price/amount",
                                "/variants/0/price/currency",
                                "/variants/0/quantityRule",
                                "/variants/1/sku",
                                "/variants/1/price"));
        put("BAD", mug("x", false)).expectStatus().isEqualTo(422);
    }

    @Test
    void listIsPagedFilteredAndSearched() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        List<String> handles = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            String handle = handle();
            handles.add(handle);
            put(handle, mug(handle, n == 3).replace("For tea.", "For tea, 100% " + word))
                    .expectStatus()
                    .isCreated();
        }
        List<String> found = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            JsonNode list = list("q=" + word.toUpperCase(Locale.ROOT) + " mug&limit=2&cursor=" + cursor);
            list.get("items").forEach(item -> found.add(item.get("handle").asString()));
            cursor = list.get("next").isNull() ? "end" : list.get("next").asString();
        }
        assertThat(found).isEqualTo(handles);
        assertThat(cursor).isEqualTo("end");
        assertThat(list("q=" + word + "&featured=true")
                        .get("items")
                        .get(0)
                        .get("handle")
                        .asString())
                .isEqualTo(handles.get(3));
        assertThat(list("q=" + word + " 1%25").get("items")).isEmpty();
        client.get().uri("/api/v1/products?cursor=!").exchange().expectStatus().isBadRequest();
        client.get().uri("/api/v1/products?limit=0").exchange().expectStatus().isBadRequest();
    }

    private JsonNode list(String parameters) {
        return JsonMapper.shared()
                .readTree(client.get()
                        .uri("/api/v1/products?" + parameters)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody());
    }

    private WebTestClient.ResponseSpec get(String handle, String known) {
        return client.get()
                .uri("/api/v1/products/{handle}", handle)
                .headers(headers -> headers.setIfNoneMatch(known == null ? List.of() : List.of(known)))
                .exchange();
    }

    private static Object eventTypes(String handle) {
        return query("select count(*) from event_log where subject = '" + handle + "'");
    }

    private static String handle() {
        return "mug-" + UUID.randomUUID();
    }

    private static String mug(String handle, boolean featured) {
        return MUG.formatted(featured, handle, handle);
    }
}
