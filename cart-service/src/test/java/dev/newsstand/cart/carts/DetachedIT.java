package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.cart.RunningShop;
import dev.newsstand.cart.carts.Crowd.Request;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
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
        await().atMost(Duration.ofSeconds(30))
                .until(() -> PoolState.of(connections).isIdle());
        assertThat(query("select count(*) from cart_change where cart_id = " + cart))
                .isEqualTo(5L);
    }

    @Test
    void tenThousandCancelledRequestsLeaveNoHalfChangeAndAnIdlePool() {
        String sku = sku(100, 1_000_000);
        List<String> tokens = IntStream.range(0, 20)
                .mapToObj(n -> cartWith("[" + item(sku, 1) + "]"))
                .toList();
        Random random = new Random(20_263);
        Map<Integer, Long> statuses = new Crowd(List.of(port()))
                .send(
                        10_000,
                        64,
                        n -> Request.add(tokens.get(n % 20), UUID.randomUUID().toString(), item(sku, 1))
                                .cutAfter(n % 2 == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(400)));
        assertThat(statuses).isEqualTo(Map.of(Crowd.CUT, 10_000L));
        long began = System.nanoTime();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> PoolState.of(connections).isIdle());
        System.out.printf("the pool was idle %d ms after the last of them%n", (System.nanoTime() - began) / 1_000_000);
        assertThat(query("select count(*) from cart_line l where sku = '" + sku + "' and quantity"
                        + " <> (select count(*) from cart_change c where c.cart_id = l.cart_id)"))
                .isEqualTo(0L);
        add(tokens.getFirst(), "[" + item(sku, 1) + "]").expectStatus().isOk();
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
}
