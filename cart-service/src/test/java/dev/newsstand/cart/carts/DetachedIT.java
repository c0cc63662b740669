package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.cart.RunningShop;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.PoolMetrics;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;

/** Shoppers who hang up. */
class DetachedIT extends RunningShop {

    @Autowired
    private ConnectionFactory connections;

    @Test
    void addOfAShopperWhoHungUpIsDoneToItsEndAndThePoolIsIdleAgain() {
        String sku = sku(100, 1_000);
        String token = cartWith("[" + item(sku, 1) + "]");
        String cart = "(select cart_id from cart_line where sku = '" + sku + "')";
        try (Lock lock = lock("select 1 from cart where id = " + cart + " for update")) {
            List<Disposable> shoppers = new ArrayList<>();
            for (int n = 0; n < 4; n++) {
                shoppers.add(adding(token, sku));
            }
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> query("select count(*) from pg_stat_activity"
                                    + " where datname = current_database() and wait_event_type = 'Lock'")
                            .equals(4L));
            shoppers.forEach(Disposable::dispose);
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> query("select quantity from cart_line where sku = '" + sku + "'")
                        .equals(5));
        await().atMost(Duration.ofSeconds(30)).until(() -> pool().acquiredSize() == 0);
        assertThat(query("select count(*) from cart_change where cart_id = " + cart))
                .isEqualTo(5L);
    }

    @Test
    void fiveHundredCancelledRequestsLeaveNoHalfChangeAndAnIdlePool() {
        String sku = sku(100, 10_000);
        String token = cartWith("[" + item(sku, 1) + "]");
        for (int n = 0; n < 500; n++) {
            adding(token, sku).dispose();
        }
        add(token, "[" + item(sku, 1) + "]").expectStatus().isOk();
        await().atMost(Duration.ofSeconds(60)).until(() -> pool().acquiredSize() == 0);
        assertThat(query("select quantity - (select count(*) from cart_change c where c.cart_id = l.cart_id)"
                        + " from cart_line l where sku = '" + sku + "'"))
                .isEqualTo(0L);
    }

    private Disposable adding(String token, String sku) {
        return WebClient.create("http://localhost:" + port())
                .post()
                .uri("/api/v1/cart/lines")
                .header("Cart-Token", token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"items\": [" + item(sku, 1) + "]}")
                .retrieve()
                .toBodilessEntity()
                .subscribe(done -> {}, hungUp -> {});
    }

    private PoolMetrics pool() {
        ConnectionFactory factory = connections;
        while (!(factory instanceof ConnectionPool) && factory instanceof Wrapped<?> wrapped) {
            factory = (ConnectionFactory) wrapped.unwrap();
        }
        return ((ConnectionPool) factory).getMetrics().orElseThrow();
    }
}
