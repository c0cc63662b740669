package dev.newsstand.cart.carts;

import dev.newsstand.cart.RunningShop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class UndoIT extends RunningShop {

    private String sku;
    private String token;

    @BeforeEach
    void aCartWithTwoOfOneThing() {
        sku = sku(250, 10);
        token = cartWith("[" + item(sku, 2) + "]");
    }

    @Test
    void eachUndoGoesOneChangeFurtherBack() {
        add(token, "[" + item(sku, 3) + "]").expectStatus().isOk();
        clear();
        undone(5);
        undone(2);
        undone(0);
        calls().undo(token, null)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"6\"")
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(0);
    }

    @Test
    void changeAfterAnUndoIsTheNextToBeTakenBack() {
        add(token, "[" + item(sku, 1) + "]").expectStatus().isOk();
        undone(2);
        add(token, "[" + item(sku, 5) + "]").expectStatus().isOk();
        undone(2);
        undone(0);
    }

    @Test
    void repeatedRequestThatNamesItsVersionTakesBackOneChange() {
        add(token, "[" + item(sku, 3) + "]").expectStatus().isOk();
        calls().undo(token, "\"2\"")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(2);
        calls().undo(token, "\"2\"")
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.cart.itemCount")
                .isEqualTo(2);
    }

    @Test
    void noteAndAttributesAreTakenBack() {
        describe("{\"note\": \"Ring\", \"attributes\": {\"gift\": \"yes\"}}");
        describe("{\"note\": null}");
        calls().undo(token, null)
                .expectBody()
                .jsonPath("$.note")
                .isEqualTo("Ring")
                .jsonPath("$.attributes.gift")
                .isEqualTo("yes");
        calls().undo(token, null)
                .expectBody()
                .jsonPath("$.note")
                .isEmpty()
                .jsonPath("$.attributes")
                .isEmpty();
    }

    @Test
    void removedThingComesBackAlthoughItIsSoldOutAndSaysSo() {
        clear();
        stock(sku, 0).expectStatus().isOk();
        calls().undo(token, null)
                .expectBody()
                .jsonPath("$.lines[0].quantity")
                .isEqualTo(2)
                .jsonPath("$.lines[0].notices[0].code")
                .isEqualTo("insufficient-stock");
    }

    @Test
    void whatAnOrderLeftInTheCartStaysThere() {
        execute("update cart_change set kind = 'ordered'"
                + " where cart_id = (select cart_id from cart_line where sku = '" + sku + "')");
        add(token, "[" + item(sku, 1) + "]").expectStatus().isOk();
        undone(2);
        undone(2);
    }

    @Test
    void historyTellsWhatWasUndone() {
        clear();
        undone(2);
        events(token)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.items[0].lines[0].before")
                .isEmpty()
                .jsonPath("$.items[0].lines[0].after.quantity")
                .isEqualTo(2)
                .jsonPath("$.items[1].kind")
                .isEqualTo("cleared")
                .jsonPath("$.items[2].kind")
                .isEqualTo("undone")
                .jsonPath("$.items[2].undoes")
                .isEqualTo(2)
                .jsonPath("$.items[2].lines[0].after.unitPrice.amount")
                .isEqualTo(250)
                .jsonPath("$.next")
                .isEmpty();
    }

    @Test
    void historyIsReadPageByPage() {
        clear();
        client.get()
                .uri("/api/v1/cart/events?after=1&limit=1")
                .header("Cart-Token", token)
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].version")
                .isEqualTo(2)
                .jsonPath("$.next")
                .isEqualTo(2);
        client.get()
                .uri("/api/v1/cart/events?after=-1")
                .header("Cart-Token", token)
                .exchange()
                .expectStatus()
                .isBadRequest();
        events("wrong").expectStatus().isNotFound();
    }

    @Test
    void shopperWithoutCartHasNothingToTakeBack() {
        calls().undo(null, null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(0);
        calls().undo("wrong", null).expectStatus().isNotFound();
    }

    private void clear() {
        client.delete()
                .uri("/api/v1/cart")
                .header("Cart-Token", token)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void describe(String body) {
        client.patch()
                .uri("/api/v1/cart")
                .header("Cart-Token", token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void undone(int items) {
        calls().undo(token, null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.itemCount")
                .isEqualTo(items);
    }
}
