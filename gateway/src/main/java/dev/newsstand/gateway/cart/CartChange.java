package dev.newsstand.gateway.cart;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.newsstand.gateway.neighbour.Call;
import dev.newsstand.gateway.view.CartForms;
import dev.newsstand.gateway.view.Variant;
import dev.newsstand.support.web.Etags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriUtils;

/** What a form asks for: a call of cart-service, or words on why there is none to make. */
sealed interface CartChange {

    record Wanted(Call call) implements CartChange {

        /** Whether it may be the first thing that happens to a cart. */
        boolean begins() {
            return call.method() == HttpMethod.POST;
        }
    }

    record Senseless(String text) implements CartChange {}

    /** Adds; a form that was served without a key of its own gets one, so that no two of them are taken for the same. */
    static CartChange add(Form form) {
        Optional<String> sku = form.text(CartForms.SKU);
        if (sku.isEmpty()) {
            return new Senseless(Refusals.NOTHING_CHOSEN);
        }
        Optional<Integer> quantity = form.fields().containsKey(CartForms.QUANTITY)
                ? form.number(CartForms.QUANTITY, 1, Variant.MOST)
                : Optional.of(1);
        if (quantity.isEmpty()) {
            return new Senseless(Refusals.QUANTITY);
        }
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("sku", sku.get());
        item.put("quantity", quantity.get());
        form.text(CartForms.SOURCE).ifPresent(article -> item.put("source", Map.of("article", article)));
        String key = form.text(CartForms.KEY).orElseGet(() -> UUID.randomUUID().toString());
        return new Wanted(Call.of(HttpMethod.POST, "/api/v1/cart/lines")
                .with("Idempotency-Key", key)
                .body(Map.of("items", List.of(item))));
    }

    /** Sets a line's quantity in the cart of the version that the shopper saw; nought removes it. */
    static CartChange set(String lineId, Form form) {
        Optional<Integer> quantity = form.number(CartForms.QUANTITY, 0, Variant.MOST);
        if (quantity.isEmpty()) {
            return new Senseless(Refusals.QUANTITY);
        }
        if (quantity.get() == 0) {
            return remove(lineId);
        }
        Call call = Call.of(HttpMethod.PATCH, line(lineId)).body(Map.of("quantity", quantity.get()));
        return new Wanted(form.text(CartForms.VERSION)
                .map(version -> call.with(HttpHeaders.IF_MATCH, Etags.strong(version)))
                .orElse(call));
    }

    static CartChange remove(String lineId) {
        return new Wanted(Call.of(HttpMethod.DELETE, line(lineId)));
    }

    static CartChange clear() {
        return new Wanted(Call.of(HttpMethod.DELETE, "/api/v1/cart"));
    }

    private static String line(String lineId) {
        return "/api/v1/cart/lines/" + UriUtils.encodePathSegment(lineId, UTF_8);
    }
}
