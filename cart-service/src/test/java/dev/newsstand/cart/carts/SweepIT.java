package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.RunningShop;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SweepIT extends RunningShop {

    @Autowired
    private SweepExpired sweep;

    @Test
    void cartGoesADayAfterItExpiredAndNotBefore() {
        String sku = sku(100, 10);
        String gone = cartWith("[" + item(sku, 1) + "]");
        String expired = cartWith("[" + item(sku, 2) + "]");
        String kept = cartWith("[" + item(sku, 3) + "]");
        expires(1, "now() - interval '25 hours'");
        expires(2, "now() - interval '23 hours'");
        sweep.sweep().block();
        assertThat(query("select array_agg(quantity order by quantity)::text from cart_line where sku = '" + sku + "'"))
                .isEqualTo("{2,3}");
        assertThat(query("select count(*) from cart_change where not exists (select from cart where id = cart_id)"))
                .isEqualTo(0L);
        cart(gone).expectStatus().isNotFound();
        cart(expired).expectStatus().isNotFound();
        cart(kept).expectStatus().isOk();
    }

    @Test
    void everyChangeKeepsTheCartForThirtyDaysMoreAndReadingDoesNot() {
        String sku = sku(100, 10);
        String token = cartWith("[" + item(sku, 7) + "]");
        expires(7, "now() + interval '1 hour'");
        cart(token).expectStatus().isOk();
        assertThat(daysLeft(sku)).isZero();
        add(token, "[" + item(sku, 1) + "]").expectStatus().isOk();
        assertThat(daysLeft(sku)).isBetween(29, 30);
    }

    @Test
    void keyIsKeptFor48Hours() {
        String sku = sku(100, 10);
        String token = cartWith("[" + item(sku, 1) + "]");
        add(token, "young-" + sku, "[" + item(sku, 1) + "]").expectStatus().isOk();
        add(token, "old-" + sku, "[" + item(sku, 1) + "]").expectStatus().isOk();
        execute("update cart_key set claimed_at = now() - interval '47 hours' where key = 'young-" + sku + "'");
        execute("update cart_key set claimed_at = now() - interval '49 hours' where key = 'old-" + sku + "'");
        sweep.sweep().block();
        assertThat(query("select string_agg(key, ' ') from cart_key where key like '%-" + sku + "'"))
                .isEqualTo("young-" + sku);
        cart(token).expectBody().jsonPath("$.itemCount").isEqualTo(3);
    }

    @Test
    void cartThatSomebodyHasLockedIsLeftForLater() {
        String sku = sku(100, 10);
        cartWith("[" + item(sku, 9) + "]");
        expires(9, "now() - interval '2 days'");
        try (Lock lock = lock(
                "select from cart join cart_line on cart_id = cart.id where sku = '" + sku + "' for update of cart")) {
            sweep.sweep().block();
            assertThat(query("select count(*) from cart_line where sku = '" + sku + "'"))
                    .isEqualTo(1L);
        }
        sweep.sweep().block();
        assertThat(query("select count(*) from cart_line where sku = '" + sku + "'"))
                .isEqualTo(0L);
    }

    private static int daysLeft(String sku) {
        return (Integer) query("select extract(day from expires_at - now())::int from cart"
                + " where id = (select cart_id from cart_line where sku = '" + sku + "')");
    }

    private static void expires(int quantity, String at) {
        execute("update cart set expires_at = " + at + " where id in (select cart_id from cart_line where quantity = "
                + quantity + ")");
    }
}
