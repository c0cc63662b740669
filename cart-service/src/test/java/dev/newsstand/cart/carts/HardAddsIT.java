package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.cart.RunningShop;
import dev.newsstand.cart.ServiceInstance;
import dev.newsstand.cart.carts.Crowd.Request;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A crowd at one cart, through two instances over one database. */
class HardAddsIT extends RunningShop {

    private static ServiceInstance other;

    private Crowd crowd;

    @BeforeAll
    static void start() {
        other = anotherInstance();
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    @BeforeEach
    void gather() {
        crowd = new Crowd(List.of(port(), other.port()));
    }

    @Test
    void thousandAddsAtOnceMakeExactlyAThousand() {
        String sku = sku(100, 100_000);
        String token = cartWith("[" + item(sku(1, 1), 1) + "]");
        assertThat(crowd.send(1_000, 1_000, n -> Request.add(token, newKey(), item(sku, 1))))
                .isEqualTo(Map.of(200, 1_000L));
        assertThat(units(sku)).isEqualTo(1_000);
        cart(token)
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(1_001)
                .jsonPath("$.lines.length()")
                .isEqualTo(2);
    }

    @Test
    void maximumOf250LetsInExactly250() {
        String sku = sku(100, 100_000, "{\"max\": 250}");
        String token = cartWith("[" + item(sku(1, 1), 1) + "]");
        assertThat(crowd.send(1_000, 1_000, n -> Request.add(token, newKey(), item(sku, 1))))
                .isEqualTo(Map.of(200, 250L, 422, 750L));
        assertThat(units(sku)).isEqualTo(250);
    }

    @Test
    void oneKeySentTwoHundredTimesWithHalfOfTheConnectionsCutHasOneEffect() {
        String sku = sku(100, 100_000);
        String token = cartWith("[" + item(sku(1, 1), 1) + "]");
        Map<Integer, Long> statuses = crowd.send(200, 200, n -> {
            Request request = Request.add(token, "the-key", item(sku, 3));
            return n % 2 == 0 ? request : request.cutAfter(n % 4 == 1 ? Integer.MAX_VALUE : 250);
        });
        assertThat(statuses.keySet()).isSubsetOf(200, 409, Crowd.CUT);
        assertThat(statuses).containsEntry(Crowd.CUT, 100L);
        add(token, "the-key", "[" + item(sku, 3) + "]")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> PoolState.of(other.bean(ConnectionFactory.class)).isIdle());
        assertThat(units(sku)).isEqualTo(3);
    }

    private static int units(String sku) {
        return (Integer) query("select quantity from cart_line where sku = '" + sku + "'");
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
