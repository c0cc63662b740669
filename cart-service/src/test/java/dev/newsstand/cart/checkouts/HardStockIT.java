package dev.newsstand.cart.checkouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.support.test.HardSize;
import java.time.Duration;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A stock of 100 and 5,000 buyers, 1,000 at a time, of whom a fifth walks away in the middle: exactly 100 orders. */
class HardStockIT extends Shoppers {

    private static final int BUYERS = HardSize.of(5_000);
    private static final int AT_ONCE = HardSize.of(1_000);
    private static final int UNITS = 100;
    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(strings = {"standard", "drop"})
    void hundredUnitsMakeExactlyAHundredOrders(String policy) {
        String sku = sku(100, UNITS);
        execute("select count_by_unit('" + sku + "', " + policy.equals("drop") + ")");
        gather(BUYERS, sku, AT_ONCE);
        BitSet gone = new BitSet(BUYERS);
        for (int round = 0; round < 20 && orders(sku) < UNITS; round++) {
            rush(gone);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> query("select count(*) from checkout where state = 'paying'")
                            .equals(0L));
            runOutAllHolds();
        }
        assertThat(orders(sku)).isEqualTo(UNITS);
        assertThat(query("select on_hand || ' ' || held from stock_level where sku = '" + sku + "'"))
                .isEqualTo("0 0");
        assertThat(query("select sum(on_hand_change)::int || ' ' || count(*) filter (where kind = 'sold')"
                        + " from stock_movement where sku = '" + sku + "'"))
                .isEqualTo("0 " + UNITS);
        assertThat(query("select count(distinct cart_id) from orders where purchase #>> '{lines,0,sku}' = '" + sku
                        + "'"))
                .isEqualTo((long) UNITS);
    }

    /** Everybody who is still there tries once; those who walk away do not come back. */
    private void rush(BitSet gone) {
        int[] here = IntStream.range(0, BUYERS).filter(n -> !gone.get(n)).toArray();
        Flux.fromStream(IntStream.of(here).boxed())
                .flatMap(shopper -> buys(shopper, gone), AT_ONCE)
                .blockLast(Duration.ofMinutes(5));
    }

    private Mono<Void> buys(int shopper, BitSet gone) {
        Mono<Void> whole = open(shopper)
                .filter(answer -> answer.status() == 201)
                .flatMap(answer -> complete(shopper, answer.id()))
                .doOnNext(answer -> left(shopper, gone))
                .then();
        if (shopper % 5 != 0) {
            return whole;
        }
        return whole.timeout(Duration.ofMillis(random.nextInt(400)))
                .doFinally(_ -> left(shopper, gone))
                .onErrorComplete();
    }

    private static void left(int shopper, BitSet gone) {
        synchronized (gone) {
            gone.set(shopper);
        }
    }

    private static void runOutAllHolds() {
        execute("update stock_hold set expires_at = now() - interval '1 second' where expires_at < 'infinity'");
        execute("update stock_unit set expires_at = now() - interval '1 second'"
                + " where cart_id is not null and expires_at < 'infinity'");
    }

    private static long orders(String sku) {
        return (Long) query("select count(*) from orders where purchase #>> '{lines,0,sku}' = '" + sku + "'");
    }
}
